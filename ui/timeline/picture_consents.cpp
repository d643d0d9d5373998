#include "ui/timeline/picture_consents.h"

#include "core/wording/sentences.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

using ConsentKind = PictureConsent::Kind;

/// A name from outside in a menu.
QString menuName(const QString& text)
{
    return style::isolated(style::onButton(text));
}

bool isFor(const PictureConsent& one, const PictureConsent& other)
{
    return one.kind == other.kind && one.contact == other.contact && one.circle == other.circle &&
           (one.kind != ConsentKind::Message ||
            (one.post.account == other.post.account && one.post.uri == other.post.uri));
}

} // namespace

PictureConsents::PictureConsents(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&library, &Library::changed, this, [this](const Changes& changes) {
        // Circles and people that go take their consents along.
        if (changes.settings || changes.circles || changes.people || changes.accounts)
            read();
    });
    read();
}

void PictureConsents::read()
{
    m_library.pictureConsents({}, this, [this](const Result<std::vector<PictureConsent>>& all) {
        const std::vector<PictureConsent> now = all ? *all : std::vector<PictureConsent>{};
        if (now == m_all)
            return;
        m_all = now;
        m_people.clear();
        m_circles.clear();
        for (const PictureConsent& consent : m_all)
            if (consent.kind == ConsentKind::Person)
                m_people.insert(consent.contact);
            else if (consent.kind == ConsentKind::Circle)
                m_circles.insert(consent.circle);
        emit changed();
    });
}

bool PictureConsents::hasPictures(const Post& post)
{
    return std::ranges::any_of(post.media, [](const Media& media) { return media.kind == MediaKind::Image; });
}

bool PictureConsents::covers(const PostRow& row) const
{
    const auto isForIt = [&row](const PictureConsent& consent) {
        return consent.kind == ConsentKind::Message && consent.post.account == row.post.ref.account &&
               consent.post.uri == row.post.ref.uri;
    };
    return coversPerson(row.contact, row.circles) || std::ranges::any_of(m_all, isForIt);
}

bool PictureConsents::coversPerson(ContactId contact, const std::vector<CircleId>& circles) const
{
    return (contact != ContactId::None && m_people.contains(contact)) ||
           std::ranges::any_of(circles, [this](CircleId circle) { return m_circles.contains(circle); });
}

void PictureConsents::setPersonAllowed(ContactId contact, AccountId through, bool allowed)
{
    const PictureConsent consent{
        .kind = ConsentKind::Person, .post = {.account = through}, .contact = contact};
    if (allowed)
        allow(consent, {});
    else
        withdraw(consent);
}

void PictureConsents::allowMessage(const PostRow& row)
{
    allow({.kind = ConsentKind::Message,
           .post = row.post.ref,
           .contact = row.contact,
           .words = postwords::authorName(row.post.author)},
          {});
}

void PictureConsents::addChoices(QMenu& menu, const PostRow& row, const ReadingContext& context)
{
    if (!hasPictures(row.post) || covers(row))
        return;
    const auto add = [this, &menu](const QString& words, const QIcon& icon,
                                   const std::function<void()>& choose) {
        connect(menu.addAction(icon, words), &QAction::triggered, this, choose);
    };
    add(tr("Show this &picture"), icons::named(u"image-x-generic"_s), [this, row] { allowMessage(row); });
    if (row.contact != ContactId::None) {
        const QString name = postwords::author(row);
        add(tr("Always for %1").arg(menuName(name)), icons::named(u"im-user"_s), [this, row, name] {
            allow({.kind = ConsentKind::Person, .post = row.post.ref, .contact = row.contact},
                  tr("Pictures of %1 are shown from now on").arg(style::isolated(name)));
        });
    }
    for (const Circle& circle : context.visibleCircles(row))
        add(tr("Always in %1").arg(menuName(circle.name)),
            icons::shape(circle.shape, style::circleColour(circle, menu.palette())), [this, circle] {
                allow({.kind = ConsentKind::Circle, .circle = circle.id},
                      tr("Pictures of everybody in %1 are shown from now on")
                          .arg(style::isolated(circle.name)));
            });
}

void PictureConsents::allow(const PictureConsent& consent, const QString& said)
{
    m_library.allowPictures(consent, this, [this, consent, said](const Result<void>& done) {
        if (!done)
            emit failed(wording::explain(done.error()).what);
        else if (!said.isEmpty())
            emit undoable(said, [this, consent] { withdraw(consent); });
    });
}

void PictureConsents::withdraw(const PictureConsent& consent)
{
    std::vector<PictureConsentId> ids;
    for (const PictureConsent& known : m_all)
        if (isFor(known, consent))
            ids.push_back(known.id);
    m_library.withdrawPictures(ids, this, [this](const Result<void>& done) {
        if (!done)
            emit failed(wording::explain(done.error()).what);
    });
}

} // namespace cohort
