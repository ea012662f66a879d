import { DATASET_TITLE, DESCRIPTION, toLicenseUrl } from '../registry/about.js';
import { type ReleaseFacts, toCitation } from './release-facts.js';

const FENCE = '```';

/** How to load the tables. A test runs these lines where the programs are installed. */
const PANDAS_LINES = `import json
import pandas

TYPES = {"integer": "Int64", "boolean": "boolean"}
DATES = ("date", "datetime")

def load(resource):
    fields = resource["schema"]["fields"]
    table = pandas.read_csv(
        resource["path"],
        dtype={f["name"]: TYPES.get(f["type"], "string") for f in fields},
        keep_default_na=False,
        na_values=[""],
    )
    for field in fields:
        if field["type"] in DATES:
            table[field["name"]] = pandas.to_datetime(table[field["name"]])
    return table

with open("datapackage.json", encoding="utf-8") as file:
    tables = {resource["name"]: load(resource) for resource in json.load(file)["resources"]}
`;

/** read.csv turns CRLF into LF, so carriage returns in cells are marked with a character that no text contains. */
const R_LINES = String.raw`# Keeps CRLF in texts, which start and end count. read.csv alone turns it into LF.
read_table <- function(name) {
  path <- paste0(name, ".csv")
  csv <- readChar(path, file.size(path), useBytes = TRUE)
  parts <- strsplit(csv, '"', fixed = TRUE, useBytes = TRUE)[[1]]
  quoted <- seq_along(parts) %% 2 == 0
  parts[quoted] <- gsub("\r", "\001", parts[quoted], fixed = TRUE, useBytes = TRUE)
  marked <- tempfile()
  writeLines(paste(parts, collapse = '"'), marked, sep = "", useBytes = TRUE)
  table <- read.csv(marked, colClasses = "character", na.strings = "", encoding = "UTF-8")
  table[] <- lapply(table, gsub, pattern = "\001", replacement = "\r", fixed = TRUE)
  integers <- intersect(c("position", "start", "end"), names(table))
  table[integers] <- lapply(table[integers], as.integer)
  table
}
statements <- read_table("statements")
statements$issued_on <- as.Date(statements$issued_on)
signatories <- read_table("signatories")
claims <- read_table("claims")
claim_parties <- read_table("claim_parties")
`;

/** The content of README.md. */
export function toReadme(facts: ReleaseFacts): string {
  const { version, createdAt, license, homepage } = facts;
  return `# ${DATASET_TITLE}

${DESCRIPTION}

Version ${version}: the registry at ${homepage} as of ${createdAt}.

| file | content |
|---|---|
| \`codebook.md\` | what each table and column means: begin here |
| \`*.csv\` | the tables: RFC 4180, UTF-8 |
| \`*.parquet\` | the same tables with types |
| \`datapackage.json\` | the tables as a Tabular Data Package (Frictionless Data) |
| \`croissant.json\` | the tables in Croissant 1.0 (ML Commons) |
| \`CITATION.cff\` | how to cite the data set |
| \`LICENSE\` | the licence |
| \`SHA256SUMS\` | the hash of each file: \`sha256sum -c SHA256SUMS\` |

## Loading it

In Python, with pandas:

${FENCE}python
${PANDAS_LINES}${FENCE}

In R:

${FENCE}r
${R_LINES}${FENCE}

In DuckDB:

${FENCE}sql
SELECT kind, count(*) FROM 'claims.parquet' GROUP BY kind ORDER BY kind;
${FENCE}

## Citing it

${toCitation(facts, DATASET_TITLE)}

## Licence

${describeLicense(license)}
`;
}

/** The content of LICENSE. */
export function toLicenseFile(facts: ReleaseFacts): string {
  return `${DATASET_TITLE}, version ${facts.version}

${describeLicense(facts.license)}

The statements were written by their signatories and published by the sources that
statement_sources names.
`;
}

function describeLicense(license: string): string {
  const name = license.includes(':') ? '' : ` ${license}:`;
  return `The operator of the registry publishes this data set under the licence${name} ${toLicenseUrl(license)}`;
}
