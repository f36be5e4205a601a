/** Prints a table in the form of Markdown, so that it can be pasted where figures are discussed. */

/** @param {string} title @param {string[]} head @param {(string | number)[][]} rows */
export function print(title, head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  // Numbers stand under each other by their last digit.
  const isNumber = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const [first, ...rest] = cells.map((row) => {
    const padded = row.map((cell, column) =>
      isNumber[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    return `| ${padded.join(' | ')} |`;
  });
  const rule = widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2)));
  console.log(['', `## ${title}`, '', first, `|${rule.join('|')}|`, ...rest].join('\n'));
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
