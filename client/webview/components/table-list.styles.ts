import { css } from 'lit';

export const tableListStyles = css`
  :host {
    display: block;
    height: 100%;
    overflow: auto;
  }
  ul {
    padding: 4px 0;
  }
  li {
    position: relative;
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    padding: 2px 8px 2px 12px;
    line-height: 18px;
    cursor: pointer;
  }
  li:hover {
    background: var(--vscode-list-hoverBackground);
    color: var(--vscode-list-hoverForeground, inherit);
  }
  li[aria-selected='true'] {
    background: var(--vscode-list-inactiveSelectionBackground);
    color: var(--vscode-list-inactiveSelectionForeground, inherit);
    box-shadow: inset 2px 0 0 var(--focus);
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }
  li:focus-visible {
    outline-color: var(--focus);
    background: var(--vscode-list-activeSelectionBackground);
    color: var(--vscode-list-activeSelectionForeground);
  }
  .name {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .signs {
    display: flex;
    gap: 6px;
  }
  .sign {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    font-variant-numeric: tabular-nums;
  }
  .sign .icon {
    width: 14px;
    height: 14px;
  }
  .narrow {
    display: none;
  }
  select {
    width: 100%;
    height: 26px;
    padding: 2px 4px;
    font: inherit;
    color: var(--vscode-settings-dropdownForeground, var(--vscode-dropdown-foreground));
    background: var(--vscode-settings-dropdownBackground, var(--vscode-dropdown-background));
    border: 1px solid var(--vscode-settings-dropdownBorder, var(--vscode-dropdown-border));
    border-radius: 2px;
  }
  :host([narrow]) ul {
    display: none;
  }
  :host([narrow]) .narrow {
    display: block;
  }
  @media (forced-colors: active) {
    li[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
