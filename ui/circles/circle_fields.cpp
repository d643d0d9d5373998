#include "ui/circles/circle_fields.h"

#include "core/wording/sentences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QColorDialog>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

constexpr std::array Shapes{CircleShape::Disc,    CircleShape::Square, CircleShape::Triangle,
                            CircleShape::Diamond, CircleShape::Cross,  CircleShape::Star,
                            CircleShape::Hexagon, CircleShape::Ring};
/// Told apart by most colour-blind eyes as well; the shape and the name say it again.
constexpr std::array Colours{"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                             "#e69f00", "#56b4e9", "#7a5195", "#6b6b6b"};
constexpr std::array Audiences{Visibility::Mentioned, Visibility::Circle, Visibility::Followers,
                               Visibility::LocalOnly, Visibility::Quiet,  Visibility::Anyone};

} // namespace

CircleFields::CircleFields(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_sphere(new QComboBox(this))
    , m_colourButton(new QToolButton(this))
    , m_shape(new QComboBox(this))
    , m_audience(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    m_name->setPlaceholderText(tr("A name you would not mind being seen"));
    m_name->setAccessibleName(tr("Name of the circle"));
    m_sphere->setAccessibleName(tr("Sphere of the circle"));
    m_shape->setAccessibleName(tr("Shape of the circle"));
    m_audience->setAccessibleName(tr("How far a post to this circle goes unasked"));
    m_note->setAccessibleName(tr("Note on the circle"));
    m_note->setPlaceholderText(tr("Only for you"));
    for (QComboBox* box : {m_sphere, m_shape, m_audience})
        box->view()->setAccessibleName(box->accessibleName());
    m_colourButton->setFocusPolicy(Qt::StrongFocus);
    m_colourButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_colourButton->setText(tr("Colour…"));
    m_colourButton->setAccessibleName(tr("Colour of the circle"));
    fillChoices();
    layOut();
    connect(m_name, &QLineEdit::textEdited, this, &CircleFields::edited);
    connect(m_note, &QLineEdit::textEdited, this, &CircleFields::edited);
    connect(m_colourButton, &QToolButton::clicked, this, &CircleFields::chooseColour);
    for (const QComboBox* box : {m_sphere, m_shape, m_audience})
        connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
            paintColour();
            emit edited();
        });
    show({});
}

void CircleFields::show(const Circle& circle)
{
    const QSignalBlocker quiet(this);
    m_name->setText(circle.name);
    m_sphere->setCurrentIndex(m_sphere->findData(static_cast<int>(circle.sphere)));
    m_shape->setCurrentIndex(m_shape->findData(static_cast<int>(circle.shape)));
    m_audience->setCurrentIndex(
        std::max(0, m_audience->findData(static_cast<int>(circle.defaultVisibility))));
    m_note->setText(circle.note);
    m_colour = circle.colour;
    paintColour();
}

Circle CircleFields::read(const Circle& base) const
{
    Circle circle = base;
    circle.name = m_name->text().trimmed();
    circle.sphere = static_cast<Sphere>(m_sphere->currentData().toInt());
    circle.shape = static_cast<CircleShape>(m_shape->currentData().toInt());
    circle.defaultVisibility = static_cast<Visibility>(m_audience->currentData().toInt());
    circle.note = m_note->text().trimmed();
    circle.colour = m_colour;
    return circle;
}

void CircleFields::layOut()
{
    auto* look = new QHBoxLayout;
    look->addWidget(m_colourButton);
    look->addWidget(m_shape, 1);
    auto* stored = new PlainLabel(
        tr("Name, note and members are stored on this computer only; no network is told of them."), this);
    stored->setMeta(true);
    stored->setWraps(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(style::gridPx);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("S&phere"), m_sphere);
    auto* lookLabel = new QLabel(tr("&Look"), this);
    lookLabel->setBuddy(m_colourButton);
    form->addRow(lookLabel, look);
    form->addRow(tr("Posts &go to"), m_audience);
    form->addRow(tr("Not&e"), m_note);
    form->addRow(stored);
}

void CircleFields::fillChoices()
{
    for (const Sphere sphere : {Sphere::Professional, Sphere::Personal})
        m_sphere->addItem(wording::name(sphere), static_cast<int>(sphere));
    for (const CircleShape shape : Shapes)
        m_shape->addItem(icons::shapeWord(shape), static_cast<int>(shape));
    for (const Visibility visibility : Audiences)
        m_audience->addItem(wording::name(visibility), static_cast<int>(visibility));
}

void CircleFields::chooseColour()
{
    auto* dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        m_colour = colour.name();
        paintColour();
        emit edited();
    });
    dialog->open();
}

void CircleFields::paintColour()
{
    const Circle circle = read({});
    const QColor colour = style::circleColour(circle, palette());
    m_colourButton->setIcon(icons::shape(circle.shape, colour));
    for (std::size_t place = 0; place < Shapes.size(); ++place)
        m_shape->setItemIcon(static_cast<int>(place), icons::shape(Shapes[place], colour));
}

Circle freshLook(const std::vector<Circle>& others, Sphere sphere)
{
    Circle circle{.sphere = sphere, .colour = QLatin1String(Colours.front())};
    for (std::size_t place = 0; place < Shapes.size(); ++place) {
        const bool taken = std::ranges::find(others, Shapes[place], &Circle::shape) != others.end();
        if (taken)
            continue;
        circle.shape = Shapes[place];
        circle.colour = QLatin1String(Colours[place]);
        return circle;
    }
    circle.shape = Shapes[others.size() % Shapes.size()];
    circle.colour = QLatin1String(Colours[(others.size() + 1) % Colours.size()]);
    return circle;
}

} // namespace cohort
