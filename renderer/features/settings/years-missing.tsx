import { yearsMissingText } from '../../wording/due-text'

/** said wherever dates are read, until the table is loaded. */
export function YearsMissing({ years, className }: { years: readonly number[]; className: string }) {
  if (years.length === 0) return null
  return (
    <p className={className} role="note">
      {yearsMissingText(years)}
    </p>
  )
}
