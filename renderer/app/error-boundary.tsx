import { Component, type ReactNode } from 'react'

import { Button } from '../ui/button'
import { FailureNote } from '../ui/failure-note'

type State = { broken: boolean }

/** A page that fails to draw must not take the others with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <FailureNote
        title="这一页画不出来"
        actions={
          <>
            <Button size="s" onPress={() => this.setState({ broken: false })}>
              再打开这一页
            </Button>
            <Button size="s" onPress={() => location.assign('#/today')}>
              回到今日
            </Button>
          </>
        }
      >
        已存的都在登记簿里，别的页照常可用。
      </FailureNote>
    )
  }
}
