import { css } from 'lit';

/** What all parts share. Colours come from the editor's theme alone; the fallbacks serve themes that leave one out. */
export const baseStyles = css`
  :host {
    --line: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, var(--vscode-panel-border, currentColor)));
    --page: var(--vscode-editor-background);
    --ink: var(--vscode-editor-foreground, var(--vscode-foreground));
    --faint: color-mix(in srgb, var(--ink) 76%, var(--page));
    --error: var(--vscode-editorError-foreground, var(--vscode-errorForeground));
    --warning: var(--vscode-editorWarning-foreground);
    --information: var(--vscode-editorInfo-foreground);
    --holds: var(--vscode-charts-green);
    --focus: var(--vscode-focusBorder);
    box-sizing: border-box;
    color: var(--ink);
    font-family: var(--vscode-font-family);
    font-size: var(--vscode-font-size, 13px);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2,
  h3 {
    font-size: inherit;
    font-weight: 600;
  }
  ul,
  ol {
    list-style: none;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    flex: none;
    width: 16px;
    height: 16px;
    vertical-align: -3px;
  }
  .icon-error {
    color: var(--error);
  }
  .icon-warning {
    color: var(--warning);
  }
  .icon-information,
  .icon-hint {
    color: var(--information);
  }
  .icon-holds {
    color: var(--holds);
  }
  :focus-visible {
    outline: 1px solid var(--focus);
    outline-offset: -1px;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid transparent;
    border-radius: 3px;
    padding: 2px 4px;
    cursor: pointer;
    text-align: inherit;
  }
  button:disabled {
    cursor: default;
    color: var(--faint);
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-width: 24px;
    min-height: 24px;
    justify-content: center;
  }
  .tool:hover:not(:disabled) {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-toolbar-hoverOutline, transparent);
    outline-offset: -1px;
  }
  .tool[aria-pressed='true'] {
    background: var(--vscode-inputOption-activeBackground);
    color: var(--vscode-inputOption-activeForeground, inherit);
    border-color: var(--vscode-inputOption-activeBorder, transparent);
  }
  .link {
    color: var(--vscode-textLink-foreground);
    border: 0;
    padding: 0;
    border-radius: 2px;
  }
  .link:hover {
    text-decoration: underline;
    color: var(--vscode-textLink-activeForeground);
  }
  .digits {
    font-variant-numeric: tabular-nums;
  }
  .empty {
    padding: 24px 16px;
    color: var(--faint);
  }
  @media (forced-colors: active) {
    .tool[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .icon {
      color: CanvasText;
    }
    .link {
      color: LinkText;
      text-decoration: underline;
    }
  }
`;
