/** 支出功能分类, 部门预算支出经济分类, 政府预算支出经济分类, 收入分类. */
export type Scheme = 'functional' | 'economic-department' | 'economic-government' | 'revenue';
