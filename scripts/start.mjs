// npm start [-- FILE…]: installs, builds, checks the samples (or the files given) and says how to open them in VS Code.
import { join, resolve } from 'node:path';
import { build, install, root, tryRun } from './setup.mjs';

const files = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));

install();
build();
const status = tryRun(process.execPath, [
  join(root, 'dist', 'gouji.cjs'),
  'check',
  ...(files.length > 0 ? files : ['samples']),
  ...(process.env.NO_COLOR === undefined ? ['--color'] : []),
]);
if (status > 1) process.exit(status);
console.log(`
在 VS Code 中打开同样的文件：npm run vscode
  （已装有 VS Code 时，打开一个加载了勾稽扩展的开发窗口，停在 samples/ 文件夹）
校核自己的文件：npm start -- 文件…
To see the same in VS Code: npm run vscode    To check your own files: npm start -- FILE…`);
