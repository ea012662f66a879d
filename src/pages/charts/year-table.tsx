interface YearTableProps {
  /** The headings of the columns after that of the year. */
  columns: readonly string[];
  rows: readonly { year: number; cells: readonly (number | string)[] }[];
}

/** The figures behind a chart, behind a disclosure. */
export function YearTable({ columns, rows }: YearTableProps) {
  return (
    <details>
      <summary>The chart as a table</summary>
      <table>
        <thead>
          <tr>
            {['Year', ...columns].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, cells }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {cells.map((cell, at) => (
                <td key={columns[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
