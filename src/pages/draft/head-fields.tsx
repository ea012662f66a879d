import { FIELD_NAMES } from '../../drafts/review/describe.js';
import type { Review } from '../../drafts/review/review.js';
import { Link } from '../link.js';
import { statementPath } from '../paths.js';
import { Doubt } from './doubt.js';
import { type Refused, TextField } from './fields.js';

interface HeadFieldsProps {
  review: Review;
  isHeld: boolean;
  form: Refused;
}

/** The fields of what stands above the text. */
export function HeadFields({ review: { head }, isHeld, form }: HeadFieldsProps) {
  const [source = { publisher: '', url: null }] = head.sources.value;
  const doubtOf = (name: keyof typeof head) => (
    <Doubt part={head[name]} name={name} of={FIELD_NAMES[name]} form={form} />
  );
  return (
    <div class="entries head">
      <TextField
        name="title"
        label="Title"
        value={head.title.value}
        rows={2}
        isWide
        dir="auto"
        form={form}
      >
        {doubtOf('title')}
      </TextField>
      <TextField
        name="id"
        label="Id, as in the address of the statement"
        value={head.id.value}
        isWide
        form={form}
      >
        {isHeld && (
          <p class="doubt">
            The registry holds{' '}
            <Link to={statementPath(head.id.value)}>a statement with this id</Link>. Importing the
            document replaces it.
          </p>
        )}
        {doubtOf('id')}
      </TextField>
      <TextField
        name="issuedOn"
        label="Date of issue, if known"
        type="date"
        value={head.issuedOn.value ?? ''}
        form={form}
      >
        {doubtOf('issuedOn')}
      </TextField>
      <TextField
        name="language"
        label="Language"
        hint="A code such as en, ar or ko"
        value={head.language.value}
        form={form}
      >
        {doubtOf('language')}
      </TextField>
      <TextField
        name="sources.0.publisher"
        label="Published by"
        value={source.publisher}
        dir="auto"
        form={form}
      >
        {doubtOf('sources')}
      </TextField>
      <TextField
        name="sources.0.url"
        label="Address of the publication, if known"
        type="url"
        value={source.url ?? ''}
        form={form}
      />
    </div>
  );
}
