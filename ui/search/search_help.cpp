#include "ui/search/search_help.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// What is written into the field when an entry is chosen.
constexpr int writtenRole = Qt::UserRole + 1;
/// People offered at once: one letter more is typed faster than a longer list is read.
constexpr int mostPeople = 8;
/// Letters of an operator after which it is offered; one letter begins too many words.
constexpr qsizetype enoughLetters = 2;

/// Room for the longest entry, wider than the field.
constexpr int listCharacters = 64;
constexpr int listRows = 12;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E';
}

QString quoted(const QString& value)
{
    QString clean = value;
    clean.removeIf(isQuote);
    return clean.contains(u' ') ? u'"' + clean + u'"' : clean;
}

} // namespace

SearchHelp::SearchHelp(Library& library, SharedContext context, QLineEdit& field, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_context(std::move(context))
    , m_field(field)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setWidget(&field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(listRows);
    m_completer->popup()->setAccessibleName(tr("What can be searched for"));
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, [this] { look(Ask::AsTyped); });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

bool SearchHelp::isChoosing() const
{
    return m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
}

bool SearchHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool down = key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier;
        if (down && !m_completer->popup()->isVisible()) {
            look(Ask::Everything);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

SearchHelp::Piece SearchHelp::pieceAtCursor() const
{
    const QString typed = m_field.text().left(m_field.cursorPosition());
    Piece piece;
    bool inQuotes = false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if (isQuote(typed[at]))
            inQuotes = !inQuotes;
        else if (typed[at].isSpace() && !inQuotes)
            piece.start = static_cast<int>(at) + 1;
    }
    QString rest = typed.mid(piece.start);
    if (rest.startsWith(u'-')) {
        piece.negative = true;
        rest.remove(0, 1);
    }
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0) {
        piece.value = rest;
        return piece;
    }
    piece.name = rest.left(colon).toLower();
    piece.value = rest.mid(colon + 1).removeIf(isQuote);
    return piece;
}

void SearchHelp::look(Ask ask)
{
    ++m_question; // people on their way answer older words
    m_offers->clear();
    const Piece piece = pieceAtCursor();
    if (piece.name.isEmpty())
        offerOperators(piece, ask);
    else if (piece.name == "circle"_L1)
        offerCircles(piece);
    else if (piece.name == "from"_L1 || piece.name == "to"_L1)
        offerPeople(piece);
    else
        offerValues(piece);
    open();
}

void SearchHelp::add(const QString& written, const QString& meaning)
{
    auto* item = new QStandardItem(
        meaning.isEmpty() ? written : tr("%1 – %2", "what is written, what it means").arg(written, meaning));
    item->setData(written, writtenRole);
    m_offers->appendRow(item);
}

void SearchHelp::offerOperators(const Piece& piece, Ask ask)
{
    const std::vector<std::pair<QString, QString>> operators = {
        {u"from:"_s, tr("written by somebody, or by me")},
        {u"to:"_s, tr("addressed to somebody, or to me")},
        {u"circle:"_s, tr("written by somebody in a circle")},
        {u"in:"_s, tr("only posts, saved threads, notes, drafts or people")},
        {u"has:"_s, tr("with a link, a picture or a poll")},
        {u"after:"_s, tr("from a day, month or year on")},
        {u"before:"_s, tr("before a day, month or year")},
        {u"is:unread"_s, tr("not read yet")},
        {u"tag:"_s, tr("with a hashtag, or a tag of yours")},
        {u"network:"_s, tr("through a network or server")},
        {u"\"\""_s, tr("exactly these words in a row")},
        {u"-"_s, tr("before anything: without it")},
    };
    const QString begun = piece.value.toLower();
    if (ask == Ask::AsTyped && begun.size() < enoughLetters)
        return;
    for (const auto& [written, meaning] : operators)
        if (begun.isEmpty() || written.startsWith(begun))
            add(written, meaning);
}

void SearchHelp::offerValues(const Piece& piece)
{
    std::vector<std::pair<QString, QString>> values;
    if (piece.name == "in"_L1)
        values = {{u"posts"_s, tr("posts that were loaded")},
                  {u"saved"_s, tr("saved threads")},
                  {u"notes"_s, tr("notes on posts and people")},
                  {u"drafts"_s, tr("what is not sent yet")},
                  {u"people"_s, tr("names and handles")}};
    else if (piece.name == "has"_L1)
        values = {{u"link"_s, tr("a link")},
                  {u"media"_s, tr("a picture, film or sound")},
                  {u"poll"_s, tr("a poll")}};
    else if (piece.name == "is"_L1)
        values = {{u"unread"_s, tr("not read yet")}};
    else if (piece.name == "before"_L1 || piece.name == "after"_L1)
        values = {{u"today"_s, {}},
                  {u"yesterday"_s, {}},
                  {u"week"_s, tr("seven days ago")},
                  {u"month"_s, tr("a month ago")},
                  {u"year"_s, tr("a year ago")},
                  {QString::number(QDate::currentDate().year()), tr("also 2026-03 and 2026-03-01")}};
    for (const auto& [written, meaning] : values)
        if (written.startsWith(piece.value, Qt::CaseInsensitive) && written != piece.value)
            add(written, meaning);
}

void SearchHelp::offerCircles(const Piece& piece)
{
    for (const Circle& circle : m_context->circles)
        if ((!m_context->sphere || circle.sphere == *m_context->sphere) &&
            circle.name.contains(piece.value, Qt::CaseInsensitive) && circle.name != piece.value)
            add(quoted(circle.name), {});
    m_offers->sort(0);
}

void SearchHelp::offerPeople(const Piece& piece)
{
    if (QStringLiteral("me").startsWith(piece.value, Qt::CaseInsensitive))
        add(u"me"_s, tr("your own accounts"));
    const PeopleQuery query{.words = piece.value,
                            .sphere = m_context->sphere,
                            .orNoCircle = m_context->sphere.has_value(),
                            .shown = m_context->sphere,
                            .limit = mostPeople};
    m_library.people(query, this, [this, question = m_question](const Result<PeoplePageRow>& page) {
        if (question != m_question || !page)
            return;
        for (const PersonRow& row : page->rows)
            add(quoted(row.contact.name),
                row.identities.empty() ? QString() : row.identities.front().author.handle);
        open();
    });
}

void SearchHelp::open()
{
    if (m_offers->rowCount() == 0 || !m_field.hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    const int width = std::max(m_field.width(), m_field.fontMetrics().averageCharWidth() * listCharacters);
    m_completer->complete(QRect(m_field.width() - width, 0, width, m_field.height()));
    // Enter searches; only who went into the list takes something out of it.
    m_completer->popup()->setCurrentIndex({});
}

void SearchHelp::choose(int row)
{
    const QString written = m_offers->index(row, 0).data(writtenRole).toString();
    const Piece piece = pieceAtCursor();
    const bool isOperator = piece.name.isEmpty();
    QString text = m_field.text();
    const QString before = text.left(piece.start) + (piece.negative ? u"-"_s : QString()) +
                           (isOperator ? QString() : piece.name + u':') + written;
    const bool goesOn = isOperator && (written.endsWith(u':') || written == "-"_L1);
    const bool empty = written == "\"\""_L1;
    QString after = text.mid(m_field.cursorPosition());
    if (after.startsWith(u'"') && !isOperator)
        after.remove(0, 1);
    const QString gap = goesOn || empty || after.startsWith(u' ') ? QString() : u" "_s;
    m_field.setText(before + gap + after);
    m_field.setCursorPosition(static_cast<int>(before.size() + gap.size() - (empty ? 1 : 0)));
    m_completer->popup()->hide();
    if (goesOn && written != "-"_L1)
        look(Ask::Everything);
    else
        emit completed(m_field.text());
}

} // namespace cohort
