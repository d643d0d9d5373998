#include "core/library/library_private.h"
#include "core/store/accounts.h"
#include "core/store/author_address.h"
#include "core/store/circles.h"
#include "core/store/comment_choices.h"
#include "core/store/handle_sphere.h"
#include "core/store/marks.h"
#include "core/store/people.h"

namespace cohort {

namespace {

/// Who is in which circle decides what the streams show and whom a draft reaches.
constexpr auto membershipChange = [] { return Changes{.posts = true, .people = true, .circles = true}; };

/// Conversations whose network is told at once that they are read: a request each. Older ones stay unread on
/// the network's own page, which a change of many at once cannot be worth.
constexpr size_t conversationsToldAtOnce = 40;

/// Those of the private posts whose network keeps what is read of conversations.
Result<std::vector<PostRef>> whereReadingIsKept(Connection& connection, Result<std::vector<PostRef>> found)
{
    if (!found || found->empty())
        return found;
    const auto accounts = store::accounts(connection);
    if (!accounts)
        return fail(accounts.error());
    std::erase_if(*found, [&accounts](const PostRef& post) {
        return std::ranges::none_of(*accounts, [&post](const store::StoredAccount& one) {
            return one.account.id == post.account && one.account.facts.can.conversations;
        });
    });
    found->resize(std::min(found->size(), conversationsToldAtOnce));
    return found;
}

Result<Undo> peopleUndo(const Result<store::PeopleUndo>& done)
{
    if (!done)
        return fail(done.error());
    return Undo{.kind = Undo::Kind::People, .state = done->state};
}

Result<void> undoIn(Connection& connection, const Undo& undo, const QDateTime& now)
{
    switch (undo.kind) {
    case Undo::Kind::People:
        return store::undo(connection, store::PeopleUndo{undo.state});
    case Undo::Kind::AddedToCircle:
        if (const auto removed = store::removeFromCircle(connection, undo.circle.id, undo.contacts); !removed)
            return fail(removed.error());
        return {};
    case Undo::Kind::RemovedFromCircle:
        if (const auto added = store::addToCircle(connection, undo.circle.id, undo.contacts, now); !added)
            return fail(added.error());
        return {};
    case Undo::Kind::RemovedCircle:
        return store::restoreCircle(connection, undo.circle, undo.contacts);
    case Undo::Kind::SavedThrownAway:
    case Undo::Kind::SavedShelf:
        return undoShelf(connection, undo);
    case Undo::Kind::None:
        break;
    }
    return {};
}

bool isAboutSaved(const Undo& undo)
{
    return undo.kind == Undo::Kind::SavedThrownAway || undo.kind == Undo::Kind::SavedShelf;
}

} // namespace

void Library::addCircle(const Circle& circle, QObject* asker, Answer<CircleId> answer)
{
    d->change<CircleId>(Changes{.circles = true}, asker, std::move(answer),
                        [circle](Connection& connection) { return store::addCircle(connection, circle); });
}

void Library::updateCircle(const Circle& circle, QObject* asker, Answer<void> answer)
{
    d->change<void>(membershipChange(), asker, std::move(answer),
                    [circle](Connection& connection) { return store::updateCircle(connection, circle); });
}

void Library::removeCircle(const Circle& circle, QObject* asker, Answer<Undo> answer)
{
    d->change<Undo>(
        membershipChange(), asker, std::move(answer), [circle](Connection& connection) -> Result<Undo> {
            const auto members = store::removeCircle(connection, circle.id);
            if (!members)
                return fail(members.error());
            return Undo{.kind = Undo::Kind::RemovedCircle, .circle = circle, .contacts = *members};
        });
}

void Library::addToCircle(CircleId circle, const std::vector<ContactId>& contacts, QObject* asker,
                          Answer<Undo> answer)
{
    d->change<Undo>(membershipChange(), asker, std::move(answer),
                    [circle, contacts, now = d->parts.clock.now()](Connection& connection) -> Result<Undo> {
                        const auto added = store::addToCircle(connection, circle, contacts, now);
                        if (!added)
                            return fail(added.error());
                        return Undo{.kind = Undo::Kind::AddedToCircle,
                                    .circle = Circle{.id = circle},
                                    .contacts = *added};
                    });
}

void Library::removeFromCircle(CircleId circle, const std::vector<ContactId>& contacts, QObject* asker,
                               Answer<Undo> answer)
{
    d->change<Undo>(membershipChange(), asker, std::move(answer),
                    [circle, contacts](Connection& connection) -> Result<Undo> {
                        const auto removed = store::removeFromCircle(connection, circle, contacts);
                        if (!removed)
                            return fail(removed.error());
                        return Undo{.kind = Undo::Kind::RemovedFromCircle,
                                    .circle = Circle{.id = circle},
                                    .contacts = *removed};
                    });
}

void Library::addContact(const Contact& contact, QObject* asker, Answer<ContactId> answer)
{
    d->change<ContactId>(
        Changes{.people = true}, asker, std::move(answer),
        [contact](Connection& connection) { return store::addContact(connection, contact); });
}

void Library::addAuthor(const Author& author, AccountId through, QObject* asker, Answer<ContactId> answer)
{
    const auto add = [author, through,
                      now = d->parts.clock.now()](Connection& connection) -> Result<ContactId> {
        Author settled = author;
        if (const auto known = store::AuthorAddress(connection).settle(settled); !known)
            return fail(known.error());
        auto contact = store::contactFor(connection, settled, now);
        if (!contact)
            return contact;
        if (const auto met = store::noteMeeting(connection, through, settled, now); !met)
            return fail(met.error());
        return contact;
    };
    d->change<ContactId>(Changes{.posts = true, .people = true}, asker, std::move(answer), add);
}

void Library::updateContact(const Contact& contact, QObject* asker, Answer<void> answer)
{
    d->change<void>(Changes{.people = true}, asker, std::move(answer),
                    [contact](Connection& connection) { return store::updateContact(connection, contact); });
}

void Library::removeContact(ContactId contact, QObject* asker, Answer<Undo> answer)
{
    d->change<Undo>(membershipChange(), asker, std::move(answer), [contact](Connection& connection) {
        return peopleUndo(store::removeContact(connection, contact));
    });
}

void Library::linkContacts(ContactId from, ContactId into, QObject* asker, Answer<Undo> answer)
{
    d->change<Undo>(membershipChange(), asker, std::move(answer), [from, into](Connection& connection) {
        return peopleUndo(store::linkContacts(connection, from, into));
    });
}

void Library::unlinkIdentity(IdentityId identity, QObject* asker, Answer<Undo> answer)
{
    d->change<Undo>(membershipChange(), asker, std::move(answer),
                    [identity, now = d->parts.clock.now()](Connection& connection) {
                        return peopleUndo(store::unlinkIdentity(connection, identity, now));
                    });
}

void Library::undo(const Undo& undo, QObject* asker, Answer<void> answer)
{
    d->change<void>(isAboutSaved(undo) ? Changes{.marks = true, .library = true} : membershipChange(), asker,
                    std::move(answer), [undo, now = d->parts.clock.now()](Connection& connection) {
                        return undoIn(connection, undo, now);
                    });
}

void Library::Private::markRead(QObject* asker, Answer<void> answer,
                                std::function<Result<std::vector<PostRef>>(Connection&)> mark)
{
    const auto tell = [this, guard = QPointer<QObject>(asker),
                       answer = std::move(answer)](const Result<std::vector<PostRef>>& done) {
        // Asked once and not again: the next time the network is only a little behind.
        for (const PostRef& post : done.value_or(std::vector<PostRef>()))
            engine->perform(post.account, Intent{.kind = IntentKind::ReadConversation, .post = post},
                            [](const Result<void>&) {});
        if (guard && answer)
            answer(done ? Result<void>() : fail(done.error()));
    };
    change<std::vector<PostRef>>(Changes{.marks = true}, &library, tell, std::move(mark));
}

void Library::setRead(const std::vector<PostRef>& posts, bool read, QObject* asker, Answer<void> answer)
{
    using Told = std::vector<PostRef>;
    const QDateTime now = d->parts.clock.now();
    d->markRead(asker, std::move(answer), [posts, read, now](Connection& connection) -> Result<Told> {
        auto told = read ? whereReadingIsKept(connection, store::unreadPrivate(connection, posts))
                         : Result<Told>(Told{});
        if (!told)
            return told;
        if (const auto marked = store::setRead(connection, posts, read); !marked)
            return fail(marked.error());
        if (!read)
            return told;
        if (const auto noted = store::notePostsOpened(connection, posts, now); !noted)
            return fail(noted.error());
        return told;
    });
}

void Library::setReadUpTo(const StreamRef& stream, const StreamKey& upTo, QObject* asker, Answer<void> answer)
{
    d->markRead(asker, std::move(answer), [stream, upTo](Connection& connection) {
        return whereReadingIsKept(connection, store::setReadUpTo(connection, stream, upTo));
    });
}

void Library::saveReadPosition(const StreamRef& stream, const PostRow& row)
{
    const store::ReadPosition position{.post = row.post.ref, .createdMs = row.key.createdMs};
    d->change<void>(Changes{}, this, {}, [name = streamName(stream), position](Connection& connection) {
        return store::saveReadPosition(connection, name, position);
    });
}

void Library::saveSetting(const QString& name, const QString& value, QObject* asker, Answer<void> answer)
{
    const auto saved = [this, name, value, answer = std::move(answer),
                        guard = QPointer<QObject>(asker)](const Result<void>& done) {
        if (done)
            d->applySetting(name, value);
        if (guard && answer)
            answer(done);
    };
    d->change<void>(Changes{.settings = true}, this, saved, [name, value](Connection& connection) {
        return store::saveSetting(connection, name, value);
    });
}

} // namespace cohort
