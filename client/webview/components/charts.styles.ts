import { css } from 'lit';

export const chartsStyles = css`
  :host {
    display: flex;
    min-height: 0;
    min-width: 0;
    container-type: inline-size;
  }
  .scroll {
    flex: 1;
    position: relative;
    overflow: auto;
    padding: 12px 16px 24px;
  }
  .card {
    padding: 4px 0 20px;
    max-width: 1080px;
  }
  .card + .card {
    border-top: 1px solid color-mix(in srgb, var(--ink) 15%, var(--page));
    padding-top: 16px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
    padding-bottom: 10px;
  }
  h2 {
    font-size: 1.1em;
  }
  .total {
    color: var(--faint);
  }
  .parts {
    display: grid;
    grid-template-columns: 180px minmax(0, 1fr);
    gap: 16px 24px;
    align-items: center;
  }
  .ring {
    position: relative;
    height: 180px;
    width: 180px;
  }
  .bars {
    position: relative;
    grid-column: 1 / -1;
    min-width: 0;
  }
  .data {
    min-width: 0;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    line-height: 18px;
    width: 100%;
    max-width: 720px;
  }
  th,
  td {
    padding: 3px 8px;
    text-align: left;
    font-weight: normal;
    border-bottom: 1px solid color-mix(in srgb, var(--ink) 12%, var(--page));
  }
  thead th {
    font-weight: 600;
    white-space: nowrap;
  }
  .number {
    width: 9.5em;
    text-align: right;
    white-space: nowrap;
  }
  .swatch {
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-right: 8px;
    border-radius: 2px;
    border: 1px solid color-mix(in srgb, var(--ink) 45%, transparent);
    forced-color-adjust: none;
  }
  .number .swatch {
    margin-right: 4px;
  }
  .failed {
    color: var(--error);
    padding-bottom: 8px;
  }
  @container (max-width: 620px) {
    .parts {
      grid-template-columns: minmax(0, 1fr);
    }
    .ring {
      justify-self: center;
    }
    .number {
      width: auto;
    }
    tbody th {
      min-width: 8em;
    }
  }
`;
