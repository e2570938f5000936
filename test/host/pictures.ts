/**
 * `npm run screenshots [-- PATTERN]`: takes the pictures of the documentation (docs/images) from the real workbench with the packaged
 * extension, in Chinese; with PATTERN only those whose names match it. They are to be looked at before they are kept.
 */
import { bundleHost } from './bundle.ts';
import { SHOTS } from './pictures/shots.ts';
import { fresh } from './ui/actions.ts';
import { withInstalled } from './ui/installed.ts';
import { runCommand } from './workbench-actions.ts';

const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** What the workbench shows of the machine that it runs on, and bars that lie over the text. */
const NOT_OURS = `
  .statusbar-item[id*="eyboardLayout"], .statusbar-item[id*="orwardedPorts"] { visibility: hidden !important }
  .monaco-editor .scrollbar.horizontal { display: none !important }`;

const pattern = new RegExp(process.argv[2] ?? '');
await bundleHost();
await withInstalled({ locale: 'zh-CN', settings: SETTINGS }, async (ui) => {
  await ui.page.addStyleTag({ content: NOT_OURS });
  await runCommand(ui.page, 'View: Toggle Primary Side Bar Visibility');
  for (const [name, take] of Object.entries(SHOTS)) {
    if (!pattern.test(name)) continue;
    await take(ui).catch((error: unknown) => {
      console.error(name, error);
      process.exitCode = 1;
    });
    await fresh(ui);
  }
});
process.exit();
