import { css } from 'lit';

export const gridStyles = css`
  :host {
    --grid-line: color-mix(in srgb, var(--ink) 15%, var(--page));
    --head: color-mix(in srgb, var(--ink) 5%, var(--page));
    display: flex;
    min-height: 0;
    min-width: 0;
  }
  .scroll {
    flex: 1;
    position: relative;
    overflow: auto;
    scroll-padding: var(--head-height, 0) 0 0 0;
    background: var(--page);
  }
  table {
    position: relative;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
    line-height: 18px;
    user-select: none;
    cursor: default;
  }
  thead {
    position: sticky;
    top: 0;
    z-index: 3;
  }
  th,
  td {
    padding: 2px 8px;
    border-right: 1px solid var(--grid-line);
    border-bottom: 1px solid var(--grid-line);
    background: var(--page);
    text-align: left;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  thead th {
    background: var(--head);
    font-weight: 600;
    vertical-align: middle;
    text-align: center;
  }
  thead th.amount,
  thead th.percent {
    text-align: right;
  }
  thead th.name,
  thead th.code,
  thead th.text {
    text-align: left;
  }
  thead tr:last-child th {
    border-bottom-color: color-mix(in srgb, var(--ink) 45%, var(--page));
  }
  tbody .amount,
  tbody .percent {
    text-align: right;
    white-space: nowrap;
  }
  tbody .index {
    text-align: center;
  }
  tbody .code {
    white-space: nowrap;
  }
  .starts-panel {
    border-left: 2px solid color-mix(in srgb, var(--ink) 40%, var(--page));
  }
  .zero .text {
    color: var(--faint);
  }
  tr.total > * {
    font-weight: 600;
    background: color-mix(in srgb, var(--ink) 4%, var(--page));
  }

  /* Rows of one height, where only a part of them is in the page. */
  .long tbody tr:not(.gap) {
    height: 24px;
  }
  .long tbody th,
  .long tbody td {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .gap td {
    padding: 0;
    border-bottom: 0;
    background: repeating-linear-gradient(var(--page) 0 23px, var(--grid-line) 23px 24px);
  }

  .frozen {
    position: sticky;
    z-index: 1;
  }
  .f0 {
    left: var(--left-0);
  }
  .f1 {
    left: var(--left-1);
  }
  .f2 {
    left: var(--left-2);
  }
  .f3 {
    left: var(--left-3);
  }
  .f4 {
    left: var(--left-4);
  }
  .f5 {
    left: var(--left-5);
  }
  .last-frozen:not(.inner) {
    border-right-color: color-mix(in srgb, var(--ink) 45%, var(--page));
  }

  .indent {
    display: inline-block;
  }
  .fold {
    display: inline-block;
    width: 18px;
    height: 18px;
    padding: 0;
    margin-left: -4px;
    border: 0;
    vertical-align: top;
  }
  .fold .icon {
    width: 14px;
    height: 14px;
    margin: 2px;
    vertical-align: top;
  }

  tbody tr:hover > * {
    background-image: linear-gradient(var(--vscode-list-hoverBackground), var(--vscode-list-hoverBackground));
  }
  tr.cursor-row > * {
    background-image: linear-gradient(var(--vscode-editor-lineHighlightBackground, transparent) 0 0);
  }
  tr.cursor-row > .frozen:first-child,
  tr.cursor-row > :first-child {
    box-shadow: inset 3px 0 0 var(--vscode-editorCursor-foreground, var(--focus));
  }
  .cursor {
    outline: 1px dashed var(--vscode-editorCursor-foreground, var(--focus));
    outline-offset: -2px;
  }
  .selected {
    background-image: linear-gradient(
      var(--vscode-editor-selectionBackground),
      var(--vscode-editor-selectionBackground)
    ) !important;
  }
  .chosen {
    outline: 1px solid var(--focus);
    outline-offset: -1px;
  }
  .chosen:focus {
    outline-width: 2px;
    outline-offset: -2px;
  }

  /* Problems: a frame and an icon beside the colour, and words for those who see neither. */
  .marked .icon {
    width: 14px;
    height: 14px;
    margin-right: 4px;
  }
  .marked.error,
  .marked.warning {
    --mark: var(--error);
    box-shadow:
      inset 0 0 0 1px var(--mark),
      inset 0 -2px 0 0 var(--mark);
    background-color: color-mix(in srgb, var(--mark) 10%, var(--page));
    font-weight: 600;
  }
  .marked.warning {
    --mark: var(--warning);
  }
  .marked.information,
  .marked.hint {
    text-decoration: underline dotted 1px var(--information);
    text-underline-offset: 3px;
  }
  .doubtful .text {
    text-decoration: underline dashed 1px var(--error);
    text-underline-offset: 3px;
  }
  .pending {
    margin-left: 4px;
    font-size: 0.85em;
    font-weight: normal;
    font-style: italic;
    color: var(--faint);
  }

  .edited {
    padding: 0;
  }
  .field {
    width: 100%;
    height: 22px;
    padding: 0 7px;
    border: 1px solid var(--vscode-input-border, transparent);
    outline: 1px solid var(--focus);
    outline-offset: -1px;
    background: var(--vscode-input-background);
    color: var(--vscode-input-foreground);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: inherit;
    display: block;
  }

  .empty {
    position: sticky;
    left: 0;
  }

  :host-context(.vscode-high-contrast) {
    --grid-line: color-mix(in srgb, var(--line) 45%, var(--page));
  }
  :host-context(.vscode-high-contrast) tbody tr:hover > * {
    background-image: none;
    border-bottom-color: var(--focus);
  }
  :host-context(.vscode-high-contrast) .selected {
    background-image: none !important;
    outline: 1px dashed var(--focus);
    outline-offset: -1px;
  }
  :host-context(.vscode-high-contrast) .chosen {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    th,
    td {
      border-color: CanvasText;
    }
    .marked.error,
    .marked.warning {
      outline: 2px solid CanvasText;
      outline-offset: -2px;
    }
    .chosen {
      outline: 2px solid Highlight;
    }
    .selected {
      background-image: none !important;
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
