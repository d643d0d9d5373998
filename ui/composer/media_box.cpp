#include "ui/composer/media_box.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLineEdit>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// Side of the small picture, in device-independent pixels.
constexpr int SmallSide = 64;
/// Memory one decoded picture may take; larger ones are shown as an icon only.
constexpr int MostMegabytes = 256;

QImage readSmall(const QString& path, int side)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(MostMegabytes);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return image.isNull() ? image : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// What a person must know of a file before it leaves; nothing of a still picture, which leaves bare.
QString natureWords(FileNature nature)
{
    switch (nature) {
    case FileNature::StillPicture:
        break;
    case FileNature::Moving:
    case FileNature::Other:
        return MediaBox::tr("Leaves as it is, with what the file says of place, time and device.");
    case FileNature::Unreadable:
        return MediaBox::tr(
            "This picture cannot be read, so what it says of its place cannot be taken out. Save "
            "it as JPEG or PNG to send it.");
    case FileNature::Missing:
        return MediaBox::tr("This file is not there any more.");
    }
    return {};
}

bool canLeave(FileNature nature)
{
    return nature != FileNature::Unreadable && nature != FileNature::Missing;
}

} // namespace

MediaBox::MediaBox(QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout(this))
    , m_mailbox(new Mailbox(this))
{
    m_list->setContentsMargins({});
    m_list->setSpacing(style::halfGridPx);
    hide();
}

MediaBox::~MediaBox()
{
    m_reader.reset(); // before the mailbox it posts into
}

void MediaBox::setMedia(const std::vector<DraftMedia>& media)
{
    for (const Item& item : m_items)
        delete item.row;
    m_items.clear();
    for (const DraftMedia& one : media)
        addItem(one);
    setVisible(!m_items.empty());
}

std::vector<DraftMedia> MediaBox::media() const
{
    std::vector<DraftMedia> media;
    for (const Item& item : m_items)
        media.push_back({.path = item.path, .description = item.description->text().trimmed()});
    return media;
}

std::vector<SharedFile> MediaBox::files() const
{
    std::vector<SharedFile> files;
    for (const Item& item : m_items)
        files.push_back({.path = item.path,
                         .described = !item.description->text().trimmed().isEmpty(),
                         .nature = item.nature});
    return files;
}

void MediaBox::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        const bool known = std::ranges::find(m_items, path, &Item::path) != m_items.end();
        if (!known && QFileInfo(path).isFile())
            addItem({.path = path});
    }
    setVisible(!m_items.empty());
    emit edited();
}

bool MediaBox::lacksDescription() const
{
    return std::ranges::any_of(m_items,
                               [](const Item& item) { return item.description->text().trimmed().isEmpty(); });
}

QString MediaBox::fault() const
{
    const auto stuck = std::ranges::find_if_not(m_items, canLeave, &Item::nature);
    return stuck == m_items.end() ? QString()
                                  : tr("%1 cannot be sent: take it out or choose another file.")
                                        .arg(style::isolated(QFileInfo(stuck->path).fileName()));
}

void MediaBox::focusFirstWithoutDescription()
{
    for (const Item& item : m_items) {
        if (!item.description->text().trimmed().isEmpty())
            continue;
        item.description->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void MediaBox::addItem(const DraftMedia& media)
{
    const QString name = QFileInfo(media.path).fileName();
    Item item{.path = media.path, .row = new QWidget(this)};
    item.picture = new QLabel(item.row);
    item.picture->setFixedSize(SmallSide, SmallSide);
    item.picture->setAlignment(Qt::AlignCenter);
    item.picture->setPixmap(icons::named(u"image-x-generic"_s).pixmap(SmallSide / 2));
    auto* title = new ElidedLabel(name, item.row);
    item.description = new QLineEdit(media.description, item.row);
    item.description->setPlaceholderText(tr("Describe it for those who cannot see it"));
    item.description->setAccessibleName(tr("Description of %1").arg(name));
    auto* remove = new QToolButton(item.row);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setIcon(icons::named(u"list-remove"_s));
    remove->setAccessibleName(tr("Remove %1 from the post").arg(name));
    remove->setToolTip(style::plainToolTip(remove->accessibleName()));

    auto* words = new QVBoxLayout;
    words->setSpacing(style::halfGridPx);
    words->addWidget(title);
    words->addWidget(item.description);
    item.note = new PlainLabel({}, item.row);
    item.note->setMeta(true);
    item.note->setWraps(true);
    item.note->hide();
    words->addWidget(item.note);
    auto* row = new QHBoxLayout(item.row);
    row->setContentsMargins({});
    row->setSpacing(style::gridPx);
    row->addWidget(item.picture);
    row->addLayout(words, 1);
    row->addWidget(remove);
    m_list->addWidget(item.row);
    connect(item.description, &QLineEdit::textEdited, this, &MediaBox::edited);
    connect(remove, &QToolButton::clicked, this, [this, path = media.path] { removeItem(path); });
    m_items.push_back(item);
    drawSmall(media.path);
}

void MediaBox::removeItem(const QString& path)
{
    const auto item = std::ranges::find(m_items, path, &Item::path);
    if (item == m_items.end())
        return;
    item->row->hide();
    item->row->deleteLater(); // its button is the sender of the signal we are in
    m_items.erase(item);
    setVisible(!m_items.empty());
    emit edited();
}

void MediaBox::drawSmall(const QString& path)
{
    if (!m_reader)
        m_reader = std::make_unique<JobThread>(JobThread::Ending::DropWaitingJobs);
    const int side = static_cast<int>(SmallSide * devicePixelRatioF());
    m_reader->post([mailbox = m_mailbox, path, side, box = QPointer<MediaBox>(this)](const std::stop_token&) {
        const QImage image = readSmall(path, side);
        const FileNature nature = natureOf(path);
        mailbox->post([box, path, image, nature] {
            if (box)
                box->showSmall(path, image, nature);
        });
    });
}

void MediaBox::showSmall(const QString& path, const QImage& image, FileNature nature)
{
    const auto item = std::ranges::find(m_items, path, &Item::path);
    if (item == m_items.end())
        return;
    const FileNature before = std::exchange(item->nature, nature);
    item->note->setText(natureWords(nature));
    item->note->setVisible(!item->note->text().isEmpty());
    if (nature != before)
        emit edited(); // it may stand in the way of sending
    if (image.isNull())
        return;
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    item->picture->setPixmap(pixmap);
}

} // namespace cohort
