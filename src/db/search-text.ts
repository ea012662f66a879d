import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** Whether a search column contains a query. @param placeholder the name of its pattern (`toPattern`) */
export function holds(column: AnyColumn, placeholder: string): SQL {
  return sql`${column} like ${sql.placeholder(placeholder)} escape '\\'`;
}
