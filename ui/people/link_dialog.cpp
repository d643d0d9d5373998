#include "ui/people/link_dialog.h"

#include "core/wording/link_words.h"
#include "core/wording/name_list.h"
#include "core/wording/sentences.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cohort {

LinkDialog::LinkDialog(const LinkSuggestion& suggestion, const std::vector<Circle>& circles, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Same person"));
    QStringList words{tr("%1 and %2 become one person in your people. Nobody is told of it.")
                          .arg(style::isolated(suggestion.oneName), style::isolated(suggestion.otherName)),
                      wording::trustIn(suggestion) + QLatin1Char('.'), whereSeen(circles),
                      tr("Your notes on both are put together. You can take it back.")};
    auto* column = new QVBoxLayout(this);
    for (const QString& paragraph : words) {
        auto* label = new PlainLabel(paragraph, this);
        label->setWraps(true);
        column->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Same person"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    setAccessibleDescription(words.join(QLatin1Char('\n')));
}

QString LinkDialog::whereSeen(const std::vector<Circle>& circles)
{
    if (circles.empty())
        return tr("This person is then in no circle.");
    // Room for a person who is in many circles; the rest is counted.
    constexpr int namedCircles = 12;
    QStringList names;
    for (const Circle& circle : circles)
        names.append(
            tr("%1 (%2)", "circle, sphere").arg(style::isolated(circle.name), wording::name(circle.sphere)));
    QStringList words{tr("This person is then in: %1.").arg(wording::nameList(names, namedCircles))};
    const auto isIn = [&circles](Sphere sphere) {
        return std::ranges::find(circles, sphere, &Circle::sphere) != circles.end();
    };
    if (isIn(Sphere::Professional) && isIn(Sphere::Personal))
        words.append(tr("These are circles of both spheres: what you write to one of them may reach this "
                        "person through the other's handle, and you will be warned of it."));
    return words.join(QLatin1Char(' '));
}

} // namespace cohort
