import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    background: var(--page);
  }
  .body {
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template-columns: 232px minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
  }
  .body:not(:has(> nav)) {
    grid-template-columns: minmax(0, 1fr);
  }
  .body.wide:has(> aside) {
    grid-template-columns: 232px minmax(0, 1fr) 320px;
  }
  .body.medium:has(> aside) {
    grid-template-rows: minmax(0, 1fr) minmax(0, 40%);
  }
  .body.narrow {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
  }
  .body.narrow:has(> nav) {
    grid-template-rows: auto minmax(0, 1fr);
  }
  .body.narrow:has(> aside) {
    grid-template-rows: auto minmax(0, 1fr) minmax(0, 42%);
  }
  nav {
    min-height: 0;
    min-width: 0;
    border-right: 1px solid var(--line);
    background: var(--vscode-sideBar-background, var(--page));
    color: var(--vscode-sideBar-foreground, inherit);
  }
  .narrow nav {
    border-right: 0;
    border-bottom: 1px solid var(--line);
    padding: 6px 8px;
  }
  .medium nav {
    grid-row: 1 / -1;
  }
  main,
  .view {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  main > *,
  .view > * {
    flex: 1;
  }
  .view > gouji-table-head {
    flex: none;
  }
  gouji-grid[hidden] {
    display: none;
  }
  aside {
    min-height: 0;
    min-width: 0;
    border-left: 1px solid var(--line);
  }
  .medium aside,
  .narrow aside {
    border-left: 0;
    border-top: 1px solid var(--line);
  }
  gouji-trace {
    height: 100%;
  }
  .message,
  .waiting {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 12px;
    flex: 1;
    padding: 24px;
    text-align: center;
  }
  .message > * {
    flex: none;
  }
`;
