import { useEffect, useRef } from 'react'

import { layPages } from './paper-pages'
import './paper-sheet.css'

type Props = {
  html: string
  /** 1 is life size; `width` and `page` fill the place they stand in with the sheet's width or a whole sheet. */
  zoom: number | 'width' | 'page'
  onPages?: ((pages: number) => void) | undefined
}

const PIXELS_A_MILLIMETRE = 96 / 25.4
/** Air around a sheet, and the scroll bar, which must not come and go with the size it depends on. */
const AIR = 40
const SCROLL_BAR = 16
const LARGEST = 1.6

/** The very pages that will be printed, from the same document and style sheet. */
export function PaperSheet({ html, zoom, onPages }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const laid = useRef(onPages)
  useEffect(() => {
    laid.current = onPages
  }, [onPages])
  useEffect(() => {
    return host.current ? layPages(host.current, html, pages => laid.current?.(pages)) : undefined
  }, [html])
  useEffect(() => {
    const place = frame.current?.parentElement
    const sheet = host.current
    if (!place || !sheet) return undefined
    const fit = () => {
      sheet.style.zoom = String(typeof zoom === 'number' ? zoom : fitting(zoom, place))
    }
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(place)
    return () => watch.disconnect()
  }, [zoom])
  return (
    <div className="paper-sheet-frame" ref={frame}>
      <div className="paper-sheet" ref={host} />
    </div>
  )
}

function fitting(zoom: 'width' | 'page', place: HTMLElement): number {
  const width = (place.offsetWidth - AIR - SCROLL_BAR) / (210 * PIXELS_A_MILLIMETRE)
  const height = (place.offsetHeight - AIR) / (297 * PIXELS_A_MILLIMETRE)
  return Math.max(0.2, Math.min(LARGEST, zoom === 'page' ? Math.min(width, height) : width))
}
