// npm run vscode: a VS Code window with the extension from this folder, open on the samples.
import { join } from 'node:path';
import { build, install, root, tryRun } from './setup.mjs';

install();
build();
const command = process.env.GOUJI_CODE ?? 'code';
const status = tryRun(command, ['--new-window', `--extensionDevelopmentPath=${root}`, join(root, 'samples')]);
if (status === 127) {
  console.error(`没有找到 “${command}” 命令。请安装 VS Code 1.100 或更高版本，并在命令面板中运行
“Shell Command: Install 'code' command in PATH”；或用 GOUJI_CODE 指出 VS Code 程序的位置。
The "${command}" command was not found: install VS Code 1.100 or later, or set GOUJI_CODE to its program.`);
}
process.exit(status);
