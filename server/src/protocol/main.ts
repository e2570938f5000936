import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readFileUri } from './file-uri.ts';
import { serve } from './server.ts';

/** The transport is chosen by the arguments: --node-ipc (the editor), --stdio, --pipe= or --socket=. */
serve(createConnection(ProposedFeatures.all), readFileUri);
