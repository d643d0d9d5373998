#include "ui/accounts/feed_folders.h"

#include "core/wording/sentences.h"
#include "ui/circles/circle_fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cohort {

namespace {

bool sameName(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList foldersOf(const std::vector<OpmlFeed>& feeds)
{
    QStringList folders;
    for (const OpmlFeed& feed : feeds)
        if (const QString folder = feed.folders.value(0);
            !folder.isEmpty() && !folders.contains(folder, Qt::CaseInsensitive))
            folders.append(folder);
    return folders;
}

FeedFolders::FeedFolders(const QStringList& folders, QWidget* parent)
    : QDialog(parent)
    , m_folders(new QListWidget(this))
    , m_spheres(new QComboBox(this))
{
    setWindowTitle(tr("Folders of the list"));
    auto* const words = new PlainLabel(
        tr("The list has its feeds in folders. Choose those that shall become circles of yours; the feeds of "
           "all others are followed and stand in no circle."),
        this);
    words->setWraps(true);
    m_folders->setAccessibleName(tr("Folders that become circles"));
    for (const QString& folder : folders) {
        auto* const item = new QListWidgetItem(folder, m_folders);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_spheres->setAccessibleName(tr("Life of the new circles"));
    m_spheres->addItem(tr("Choose…"));
    for (const Sphere sphere : {Sphere::Professional, Sphere::Personal})
        m_spheres->addItem(wording::name(sphere), static_cast<int>(sphere));
    auto* const buttons = new QDialogButtonBox(this);
    m_follow = buttons->addButton(tr("&Follow the feeds"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto* const form = new QFormLayout;
    form->addRow(tr("Circles for the &life"), m_spheres);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_folders, 1);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_folders, &QListWidget::itemChanged, this, &FeedFolders::updateButtons);
    connect(m_spheres, &QComboBox::currentIndexChanged, this, &FeedFolders::updateButtons);
    updateButtons();
}

QStringList FeedFolders::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_folders->count(); ++row)
        if (const QListWidgetItem* const item = m_folders->item(row); item->checkState() == Qt::Checked)
            names.append(item->text());
    return names;
}

std::optional<Sphere> FeedFolders::sphere() const
{
    const QVariant chosen = m_spheres->currentData();
    return chosen.isValid() ? std::optional(static_cast<Sphere>(chosen.toInt())) : std::nullopt;
}

void FeedFolders::updateButtons()
{
    const bool circles = !chosen().isEmpty();
    m_spheres->setEnabled(circles);
    m_follow->setEnabled(!circles || sphere().has_value());
}

FolderCircles::FolderCircles(Library& library, const QStringList& names, Sphere sphere, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_names(names)
    , m_sphere(sphere)
{
}

void FolderCircles::run(const std::vector<OpmlFeed>& feeds, Answer answer)
{
    m_feeds = feeds;
    m_answer = std::move(answer);
    m_library.circles(this, [this](const Result<std::vector<CircleRow>>& rows) {
        if (!rows)
            return finish(fail(rows.error()));
        for (const CircleRow& row : *rows)
            if (row.circle.sphere == m_sphere)
                m_circles.push_back(row.circle);
        next();
    });
}

void FolderCircles::next()
{
    const auto known = [this](const QString& name) {
        return std::ranges::find_if(m_circles,
                                    [&name](const Circle& one) { return sameName(one.name, name); });
    };
    for (const QString& name : std::as_const(m_names)) {
        if (known(name) != m_circles.end())
            continue;
        Circle made = freshLook(m_circles, m_sphere);
        made.name = name;
        return m_library.addCircle(made, this, [this, made](const Result<CircleId>& id) {
            if (!id)
                return finish(fail(id.error()));
            m_circles.push_back(made);
            m_circles.back().id = *id;
            next();
        });
    }
    std::vector<CircleId> each;
    each.reserve(m_feeds.size());
    for (const OpmlFeed& feed : m_feeds) {
        const QString folder = feed.folders.value(0);
        const auto found = known(folder);
        const bool wanted = m_names.contains(folder, Qt::CaseInsensitive) && found != m_circles.end();
        each.push_back(wanted ? found->id : CircleId::None);
    }
    finish(each);
}

void FolderCircles::finish(const Result<std::vector<CircleId>>& circles)
{
    deleteLater();
    m_answer(circles);
}

} // namespace cohort
