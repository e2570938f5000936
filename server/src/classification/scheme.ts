/**
 * Which numbering a code belongs to: 支出功能分类, 部门预算支出经济分类, 政府预算支出经济分类, 收入分类.
 * Their classes do not overlap: 2xx, 3xx, 5xx and 1xx.
 */
export type Scheme = 'functional' | 'economic-department' | 'economic-government' | 'revenue';
