import { css } from 'lit';

export const toolbarStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    padding: 0 8px;
    min-height: 36px;
    border-bottom: 1px solid var(--line);
    background: var(--page);
  }
  .views {
    display: flex;
  }
  [role='tab'] {
    height: 35px;
    padding: 0 10px;
    border: 0;
    border-radius: 0;
    border-bottom: 2px solid transparent;
    color: var(--vscode-panelTitle-inactiveForeground, var(--faint));
    white-space: nowrap;
  }
  [role='tab']:hover {
    color: var(--vscode-panelTitle-activeForeground, var(--ink));
  }
  [role='tab'][aria-selected='true'] {
    color: var(--vscode-panelTitle-activeForeground, var(--ink));
    border-bottom-color: var(--vscode-panelTitle-activeBorder, var(--focus));
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px;
    padding: 4px 0;
    flex: 1 1 auto;
    justify-content: flex-end;
  }
  vscode-textfield {
    flex: 0 1 200px;
    width: auto;
    min-width: 110px;
    margin-right: 6px;
    --vscode-settings-textInputBackground: var(--vscode-input-background);
    --vscode-settings-textInputBorder: var(--vscode-input-border, var(--line));
    --vscode-settings-textInputForeground: var(--vscode-input-foreground);
  }
  .toggle {
    padding: 2px 6px;
  }
  .divider {
    width: 1px;
    height: 16px;
    margin: 0 4px;
    background: color-mix(in srgb, var(--ink) 25%, var(--page));
  }
  :host([narrow]) .words {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :host([narrow]) .tools {
    justify-content: flex-start;
  }
  :host([narrow]) vscode-textfield {
    flex: 1 1 110px;
  }
  @media (forced-colors: active) {
    [role='tab'] {
      border-bottom-color: Canvas;
    }
    [role='tab'][aria-selected='true'] {
      border-bottom-color: Highlight;
    }
  }
`;
