import { css } from 'lit';

export const matrixStyles = css`
  :host {
    --grid-line: color-mix(in srgb, var(--ink) 15%, var(--page));
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
  }
  .scroll {
    flex: 1;
    position: relative;
    overflow: auto;
    padding: 12px 16px;
  }
  .hint {
    color: var(--faint);
    padding-bottom: 8px;
    position: sticky;
    left: 0;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    border-top: 1px solid var(--grid-line);
    border-left: 1px solid var(--grid-line);
    line-height: 18px;
  }
  caption {
    text-align: left;
    font-weight: 600;
    padding-bottom: 6px;
  }
  th,
  td {
    border-right: 1px solid var(--grid-line);
    border-bottom: 1px solid var(--grid-line);
    padding: 2px 8px;
    background: var(--page);
  }
  th {
    text-align: left;
    font-weight: normal;
    background: color-mix(in srgb, var(--ink) 5%, var(--page));
  }
  thead th {
    font-weight: 600;
    max-width: 9em;
  }
  thead th:not(.corner) {
    text-align: center;
  }
  tbody th,
  .corner {
    position: sticky;
    left: 0;
    z-index: 1;
  }
  tbody th {
    max-width: 22em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  td {
    padding: 0;
    text-align: center;
    min-width: 56px;
    height: 26px;
  }
  td button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    width: 100%;
    height: 26px;
    border-radius: 0;
    padding: 0 6px;
  }
  td button:hover {
    background: var(--vscode-list-hoverBackground);
  }
  td button[aria-pressed='true'] {
    background: var(--vscode-list-inactiveSelectionBackground);
    color: var(--vscode-list-inactiveSelectionForeground, inherit);
    border-color: var(--focus);
  }
  td .icon {
    width: 14px;
    height: 14px;
  }
  .disagree {
    background: color-mix(in srgb, var(--error) 10%, var(--page));
    box-shadow: inset 0 0 0 1px var(--error);
    font-weight: 600;
  }
  .same {
    background: color-mix(in srgb, var(--ink) 10%, var(--page));
  }
  .nothing {
    color: var(--faint);
  }
  .reasons {
    flex: none;
    max-height: 45%;
    position: relative;
    overflow: auto;
    padding: 8px 16px 12px;
    border-top: 1px solid var(--line);
    line-height: 1.5;
    background: var(--vscode-sideBar-background, var(--page));
  }
  .reasons[hidden] {
    display: none;
  }
  .reasons li {
    display: flex;
    gap: 6px;
    padding: 2px 0;
  }
  .reasons .icon {
    margin-top: 2px;
  }
  :host-context(.vscode-high-contrast) {
    --grid-line: color-mix(in srgb, var(--line) 45%, var(--page));
  }
  .open {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding-top: 4px;
  }
`;
