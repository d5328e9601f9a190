import { ALWAYS, holds, POSTS, type Place, type Post, type PostKind } from '@shared/places/place'
import { useState } from 'react'

import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Masked } from '../../ui/masked'
import { Ruled } from '../../ui/ruled'
import { dayText } from '../../wording/dates'
import { PostForm } from './post-form'

type Props = { place: Place; post: PostKind; places: readonly Place[]; today: string }

/** Who holds one post of a place now, who did before, and the way to let somebody else. */
export function PostPart({ place, post, places, today }: Props) {
  const [open, setOpen] = useState(false)
  const { run, sentence } = useCommand()
  const all = place.posts.filter(each => each.post === post)
  const now = all.filter(each => holds(each, today))
  const others = all.filter(each => !holds(each, today)).toReversed()
  const word = POSTS.words[post]
  const nameOf = (each: Post) => places.find(one => one.id === each.targetId)?.name ?? each.name
  return (
    <section className="post" aria-label={word}>
      <Ruled
        level={3}
        title={word}
        {...(now.length === 0 && { note: '空着' })}
        actions={
          <Button size="s" expands={`post-${post}`} expanded={open} onPress={() => setOpen(!open)}>
            {post === 'team' ? '添人' : now.length === 0 ? '写上' : '换'}
          </Button>
        }
      />
      <ul>
        {now.map(each => (
          <li key={each.id}>
            <span>
              <b>{nameOf(each)}</b>
              {each.part !== '' && <span className="post-phone">{each.part}</span>}
              {each.phone !== '' && (
                <span className="post-phone">
                  <Masked kind="phone" text={each.phone} />
                </span>
              )}
              <small>{since(each, today)}</small>
            </span>
            <Button
              size="s"
              variant="text"
              label={`${nameOf(each)}今天起不再${word === '队员' ? '在队里' : `任${word}`}`}
              onPress={() => void run('places.endPost', { postId: each.id, until: today })}
            >
              {post === 'grid' || post === 'beat' ? '不再属于' : '卸任'}
            </Button>
          </li>
        ))}
        {others.map(each => (
          <li key={each.id} className="post-past">
            <span>
              {nameOf(each)}
              <small>
                {since(each, today)}
                {each.until && `，到 ${dayText(each.until, today)}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <FailureNote>{sentence}</FailureNote>
      <div id={`post-${post}`}>
        {open && (
          <PostForm
            place={place}
            post={post}
            places={places}
            first={all.length === 0}
            today={today}
            onDone={() => setOpen(false)}
          />
        )}
      </div>
    </section>
  )
}

const since = (post: Post, today: string) =>
  post.since === ALWAYS ? '起初' : `${dayText(post.since, today)}起`
