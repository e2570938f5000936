import { css } from 'lit';

export const traceStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--vscode-sideBar-background, var(--page));
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 4px 8px 4px 12px;
    min-height: 32px;
    border-bottom: 1px solid var(--line);
  }
  .body {
    flex: 1;
    overflow: auto;
    padding: 8px 12px 16px;
    line-height: 1.5;
  }
  .figure {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 2px;
    padding-bottom: 8px;
  }
  .figure .label {
    color: var(--faint);
  }
  .figure .written {
    font-size: 1.4em;
  }
  small {
    font-size: 0.7em;
    color: var(--faint);
  }
  section {
    padding: 8px 0;
  }
  h3 {
    padding-bottom: 4px;
  }
  .problems li {
    display: flex;
    gap: 6px;
    padding: 2px 0;
  }
  .problems .icon {
    margin-top: 2px;
  }
  .fix {
    margin-top: 6px;
    max-width: 100%;
  }
  .relations > li {
    padding: 6px 0 8px 10px;
    border-left: 2px solid color-mix(in srgb, var(--holds) 60%, var(--page));
    margin-bottom: 8px;
  }
  .relations > li.contradicted {
    border-left-color: var(--error);
  }
  .verdict {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 4px 6px;
  }
  .statement {
    color: var(--faint);
  }
  .terms li {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr) auto;
    gap: 4px;
    align-items: baseline;
    padding: 1px 0;
    position: relative;
  }
  .terms .written {
    text-align: right;
  }
  .terms li:first-child .written {
    font-weight: 600;
  }
  .sign {
    text-align: center;
    color: var(--faint);
  }
  .none {
    color: var(--faint);
  }
`;
