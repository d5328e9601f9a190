import './effect-stamp.css'

/** The one stamp of the program. */
export function EffectStamp({ size = 'm' }: { size?: 's' | 'm' }) {
  return <span className={`ui-stamp ui-stamp-${size}`}>已生效</span>
}
