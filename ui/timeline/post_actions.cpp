#include "ui/timeline/post_actions.h"

#include "core/model/shown_posts.h"
#include "core/wording/sentences.h"
#include "ui/comments/commenting.h"
#include "ui/saved/keeping.h"
#include "ui/timeline/picture_consents.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_model.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Written by me, not passed on by me.
bool isMine(const PostRow& row)
{
    return row.mine && !row.post.boostedBy;
}

} // namespace

PostActions::PostActions(Library& library, Pictures& pictures, SharedContext context, QWidget* host)
    : QObject(host)
    , m_library(library)
    , m_pictures(pictures)
    , m_context(std::move(context))
    , m_host(host)
    , m_keeping(new Keeping(library, m_context, this))
    , m_commenting(new Commenting(library, this))
{
    connect(m_keeping, &Keeping::failed, this, &PostActions::failed);
    connect(m_keeping, &Keeping::undoable, this, &PostActions::undoable);
    connect(m_commenting, &Commenting::failed, this, &PostActions::failed);
    connect(m_commenting, &Commenting::undoable, this, &PostActions::undoable);
    connect(&pictures, &Pictures::failed, this,
            [this](const QUrl&, const QString& why) { emit failed(why); });
    connect(&pictures.consents(), &PictureConsents::failed, this, &PostActions::failed);
    connect(&pictures.consents(), &PictureConsents::undoable, this, &PostActions::undoable);
}

void PostActions::choosePart(PostModel& model, int row, const PostPart& part, const std::optional<Span>& span)
{
    const PostRow& post = model.row(row);
    if (span)
        return openSpan(post, *span);
    const auto index = static_cast<std::size_t>(std::max(0, part.index));
    switch (part.kind) {
    case Kind::Avatar:
    case Kind::Name:
        openPerson(post);
        break;
    case Kind::Badge:
        if (const auto circles = m_context->visibleCircles(post); index < circles.size())
            emit circleWanted(circles[index].id);
        break;
    case Kind::Fold:
        model.setUnfolded(post.key.post, !model.isUnfolded(post.key.post));
        break;
    case Kind::More:
        if (post.post.text.cut)
            openLink(post.post.url.toString());
        else
            emit threadWanted(post);
        break;
    case Kind::Copy:
        if (index < post.elsewhere.size())
            openCopy(post.elsewhere[index]);
        break;
    case Kind::LoadPicture:
        if (m_pictures.consents().covers(post))
            m_pictures.loadAgain(post);
        else
            m_pictures.consents().allowMessage(post);
        break;
    case Kind::AllowPictures:
        offerPictures(post);
        break;
    case Kind::Picture:
        if (index < post.post.media.size())
            openLink(post.post.media[index].url.toString());
        break;
    case Kind::Option:
        if (!post.post.poll->voted && !post.post.poll->closed)
            model.toggleChoice(post.key.post, part.index);
        break;
    case Kind::Vote:
        vote(model, row);
        break;
    case Kind::Card:
        openLink(post.post.card->url.toString());
        break;
    case Kind::Reply:
        reply(post);
        break;
    case Kind::Boost:
        command(model, row, u'B');
        break;
    case Kind::Like:
        command(model, row, u'L');
        break;
    case Kind::Save:
        toggleSaved(model, row);
        break;
    case Kind::Menu:
        menuFor(model, row)->popup(QCursor::pos());
        break;
    default:
        break;
    }
}

void PostActions::command(PostModel& model, int row, QChar key)
{
    const PostRow post = model.row(row);
    switch (key.unicode()) {
    case u'R':
        reply(post);
        break;
    case u'S':
        toggleSaved(model, row);
        break;
    case u'U':
        toggleRead(model, row);
        break;
    case u'O':
        markOlder(model, row);
        break;
    case u'L':
        toggle(post, IntentKind::Like, IntentKind::Unlike);
        break;
    case u'B':
        if (maySpread(post))
            toggle(post, IntentKind::Boost, IntentKind::Unboost);
        else
            emit failed(tr("This post is not for everybody, so it cannot be passed on."));
        break;
    case u'W':
        if (isMine(post))
            emit receiptWanted(post.post.ref);
        else
            emit failed(tr("This is told of your own posts only."));
        break;
    default:
        break;
    }
}

bool PostActions::repliesInBrowser(const PostRow& row) const
{
    return m_context->can.value(row.post.ref.account).repliesInBrowser && !row.post.url.isEmpty();
}

void PostActions::reply(const PostRow& row)
{
    if (!repliesInBrowser(row)) {
        emit replyWanted(row.post.ref);
        return;
    }
    const QString page = row.post.url.toString();
    openLink(page);
    if (decideLink(page).step != LinkStep::Refuse)
        emit commentQuestion(row);
}

void PostActions::openSpan(const PostRow& row, const Span& span)
{
    switch (span.kind) {
    case SpanKind::Tag:
        emit tagWanted(span.target);
        break;
    case SpanKind::Mention: {
        for (const Author& author : row.post.mentions)
            if (author.uri == span.target && !author.profileUrl.isEmpty()) {
                openLink(author.profileUrl.toString());
                return;
            }
        openLink(span.target);
        break;
    }
    default:
        openLink(span.target);
    }
}

void PostActions::openLink(const QString& address)
{
    const LinkDecision decision = decideLink(address);
    switch (decision.step) {
    case LinkStep::Refuse:
        emit failed(tr("This address is not opened: only web pages and mail addresses are."));
        break;
    case LinkStep::Ask:
        emit linkQuestion(decision);
        break;
    case LinkStep::Open:
        openChecked(decision);
        break;
    }
}

void PostActions::openCopy(const PostCopy& copy)
{
    PostRow row;
    row.post.ref = copy.ref;
    emit threadWanted(row);
}

void PostActions::openPerson(const PostRow& row)
{
    if (row.contact != ContactId::None)
        emit personWanted(row.contact);
    else if (!row.post.author.profileUrl.isEmpty())
        openLink(row.post.author.profileUrl.toString());
}

void PostActions::toggleRead(PostModel& model, int row)
{
    const PostRow post = model.row(row);
    model.mark(post.post.ref, !post.read);
    m_library.setRead(shownPosts(post), !post.read, this, orSay());
}

void PostActions::toggleSaved(PostModel& model, int row)
{
    const PostRow post = model.row(row);
    model.markSaved(post.post.ref, !post.saved);
    if (post.saved)
        m_keeping->letGo(post.post.ref);
    else
        m_keeping->keep(post.post.ref);
}

void PostActions::toggle(const PostRow& row, IntentKind on, IntentKind off)
{
    const bool boost = on == IntentKind::Boost;
    const Capabilities can = m_context->can.value(row.post.ref.account);
    if (boost ? !can.boost : !can.like)
        return;
    const bool done = boost ? row.post.boosted : row.post.liked;
    m_library.act(row.post.ref, done ? off : on, this, orSay());
    if (boost && !done)
        emit undoable(tr("Passed on to your followers"),
                      [this, ref = row.post.ref, off] { m_library.act(ref, off, this, orSay()); });
}

bool PostActions::maySpread(const PostRow& row) const
{
    return row.post.visibility == Visibility::Anyone || row.post.visibility == Visibility::Quiet ||
           row.post.boosted;
}

void PostActions::markOlder(PostModel& model, int row)
{
    const std::vector<PostRef> older = model.unreadUpTo(row);
    for (const PostRef& ref : older)
        model.mark(ref, true);
    if (older.empty())
        return;
    m_library.setRead(older, true, this, orSay());
    emit undoable(tr("%n posts marked as read", nullptr, static_cast<int>(older.size())),
                  [this, older] { m_library.setRead(older, false, this, orSay()); });
}

void PostActions::vote(PostModel& model, int row)
{
    const PostRow& post = model.row(row);
    const QSet<int> chosen = model.choices(post.key.post);
    std::vector<int> options(chosen.begin(), chosen.end());
    std::sort(options.begin(), options.end());
    m_library.vote(post.post.ref, post.post.poll->remoteId, options, this, orSay());
}

QMenu* PostActions::menuFor(PostModel& model, int row)
{
    const PostRow post = model.row(row);
    auto* menu = new QMenu(m_host);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, &model, ref = post.post.ref](const QString& icon, const QString& words,
                                                               QChar key) {
        QAction* action = menu->addAction(icons::named(icon), words);
        connect(action, &QAction::triggered, this, [this, &model, ref, key] {
            if (const int at = model.indexOf(ref); at >= 0)
                command(model, at, key);
        });
    };
    if (m_context->can.value(post.post.ref.account).reply)
        add(u"mail-reply-sender"_s, tr("&Reply"), u'R');
    else if (repliesInBrowser(post))
        add(u"mail-reply-sender"_s, tr("&Reply in the browser"), u'R');
    add(post.saved ? u"bookmark-remove"_s : u"bookmark-new"_s,
        post.saved ? tr("Do not &keep the conversation") : tr("&Keep the conversation"), u'S');
    add(u"mail-mark-read"_s, post.read ? tr("Mark as &unread") : tr("Mark as &read"), u'U');
    add(u"go-down"_s, tr("Mark this and &older as read"), u'O');
    if (isMine(post))
        add(u"view-visible"_s, tr("&Who could see this …"), u'W');
    addSocialActions(*menu, post);
    menu->addSeparator();
    m_pictures.consents().addChoices(*menu, post, *m_context);
    menu->addSeparator();
    addPersonActions(*menu, post);
    menu->addSeparator();
    addPlaceActions(*menu, post);
    addCommentActions(*menu, post);
    return menu;
}

void PostActions::addSocialActions(QMenu& menu, const PostRow& row)
{
    const Capabilities can = m_context->can.value(row.post.ref.account);
    if (can.boost && maySpread(row))
        connect(menu.addAction(icons::named(u"media-playlist-repeat"_s),
                               row.post.boosted ? tr("Take the &boost back") : tr("&Boost")),
                &QAction::triggered, this,
                [this, row] { toggle(row, IntentKind::Boost, IntentKind::Unboost); });
    const bool isPublic =
        row.post.visibility == Visibility::Anyone || row.post.visibility == Visibility::Quiet;
    if (can.quote && isPublic)
        connect(menu.addAction(icons::named(u"format-text-blockquote"_s), tr("&Quote …")),
                &QAction::triggered, this, [this, ref = row.post.ref] { emit quoteWanted(ref); });
    if (can.like)
        connect(menu.addAction(icons::named(u"favorite"_s),
                               row.post.liked ? tr("Take the &like back") : tr("&Like")),
                &QAction::triggered, this,
                [this, row] { toggle(row, IntentKind::Like, IntentKind::Unlike); });
    if (row.mine && can.edit)
        connect(menu.addAction(icons::named(u"document-edit"_s), tr("&Edit …")), &QAction::triggered, this,
                [this, row] { emit editWanted(row); });
    if (row.mine && can.remove)
        connect(menu.addAction(icons::named(u"edit-delete"_s), tr("&Delete at the network …")),
                &QAction::triggered, this, [this, row] { removeMine(row); });
}

void PostActions::addPersonActions(QMenu& menu, const PostRow& row)
{
    const QString name = style::isolated(style::onButton(postwords::author(row)));
    if (row.contact != ContactId::None)
        connect(menu.addAction(icons::named(u"im-user"_s), tr("Show %1").arg(name)), &QAction::triggered,
                this, [this, row] { emit personWanted(row.contact); });
    if (row.mine)
        return;
    QMenu* circles = menu.addMenu(icons::named(u"user-group-new"_s), tr("Add %1 to a circle").arg(name));
    std::vector<Circle> choices(m_context->circles.cbegin(), m_context->circles.cend());
    std::erase_if(choices, [this, &row](const Circle& circle) {
        const bool hidden = m_context->sphere && circle.sphere != *m_context->sphere;
        return hidden || std::find(row.circles.begin(), row.circles.end(), circle.id) != row.circles.end();
    });
    std::ranges::sort(choices, {}, &Circle::position);
    for (const Circle& circle : choices)
        connect(circles->addAction(icons::shape(circle.shape, style::circleColour(circle, m_host->palette())),
                                   style::onButton(circle.name)),
                &QAction::triggered, this, [this, row, id = circle.id] { addToCircle(row, id); });
    circles->setEnabled(!choices.empty());
}

void PostActions::addPlaceActions(QMenu& menu, const PostRow& row)
{
    for (const PostCopy& copy : row.elsewhere) {
        const QString network = m_context->networks.value(copy.ref.account);
        connect(menu.addAction(
                    icons::named(u"mail-thread"_s),
                    tr("Show it on %1").arg(style::onButton(network.isEmpty() ? copy.network : network))),
                &QAction::triggered, this, [this, copy] { openCopy(copy); });
    }
    if (!row.post.url.isEmpty()) {
        connect(menu.addAction(icons::named(u"internet-services"_s), tr("Open in the &browser")),
                &QAction::triggered, this, [this, row] { openLink(row.post.url.toString()); });
        connect(menu.addAction(icons::named(u"link"_s), tr("Copy the &address")), &QAction::triggered, this,
                [row] { QGuiApplication::clipboard()->setText(row.post.url.toString()); });
    }
    connect(menu.addAction(icons::named(u"edit-copy"_s), tr("&Copy the text")), &QAction::triggered, this,
            [row] { QGuiApplication::clipboard()->setText(row.post.text.text); });
}

void PostActions::addCommentActions(QMenu& menu, const PostRow& row)
{
    if (!m_context->can.value(row.post.ref.account).repliesInBrowser)
        return;
    if (!row.mine)
        connect(menu.addAction(icons::named(u"mail-thread"_s), tr("I co&mmented here …")),
                &QAction::triggered, this, [this, row] { emit commentQuestion(row); });
    // A post of mine is there only because I noted it.
    if (row.mine || m_commenting->isNoted(row.post.ref))
        connect(menu.addAction(icons::named(u"edit-delete"_s), tr("&Forget that I commented here")),
                &QAction::triggered, this, [this, ref = row.post.ref] { m_commenting->forget(ref); });
}

void PostActions::offerPictures(const PostRow& row)
{
    auto* menu = new QMenu(m_host);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_pictures.consents().addChoices(*menu, row, *m_context);
    menu->popup(QCursor::pos());
}

void PostActions::addToCircle(const PostRow& row, CircleId circle)
{
    const auto added = [this, circle, row](const Result<ContactId>& contact) {
        if (!contact) {
            emit failed(wording::explain(contact.error()).what);
            return;
        }
        m_library.addToCircle(circle, {*contact}, this, [this, circle, row](const Result<Undo>& change) {
            if (!change) {
                emit failed(wording::explain(change.error()).what);
                return;
            }
            emit undoable(tr("%1 added to %2")
                              .arg(style::isolated(postwords::author(row)),
                                   style::isolated(m_context->circles.value(circle).name)),
                          [this, undo = *change] { m_library.undo(undo, this, orSay()); });
        });
    };
    m_library.addAuthor(row.post.author, row.post.ref.account, this, added);
}

void PostActions::removeMine(const PostRow& row)
{
    // Deleting cannot be undone at the network, so it is asked for in a bar and done only then.
    emit removalQuestion(
        row, [this, ref = row.post.ref] { m_library.act(ref, IntentKind::Remove, this, orSay()); });
}

std::function<void(Result<void>)> PostActions::orSay()
{
    return [this](const Result<void>& done) {
        if (!done)
            emit failed(wording::explain(done.error()).what);
    };
}

} // namespace cohort
