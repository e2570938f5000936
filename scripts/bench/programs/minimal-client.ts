/** The floor of the activation: the library that the client cannot do without, and nothing of ours. */
export { LanguageClient } from 'vscode-languageclient/node';
