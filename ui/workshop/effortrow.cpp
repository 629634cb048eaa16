// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/effortrow.h"

#include "fiche/vocabulary.h"
#include "l10n/catalogue.h"
#include "l10n/facts.h"

namespace escale {
namespace {

constexpr int mostAmount = 1'000;
constexpr QLatin1String exactly("exactly"), between("between");

QString keyOf(EffortRow::Fact fact)
{
    return fact == EffortRow::Fact::Frequency ? QStringLiteral("frequency") : QStringLiteral("commitment");
}

} // namespace

EffortRow::EffortRow(const Appearance &appearance, Fact fact, QWidget *parent)
    : FactRow(appearance, keyOf(fact), 3, parent), m_fact(fact), m_details(new QComboBox), m_unit(new QComboBox),
      m_per(new QComboBox), m_amount(new QSpinBox), m_most(new QSpinBox)
{
    addCodes(*m_details, vocabulary::amountDetails);
    if (fact == Fact::Frequency) // contract section 4: without it
        m_details->removeItem(m_details->findData(between));
    addCodes(*m_unit, vocabulary::timeUnits);
    addCodes(*m_per, vocabulary::frequencyUnits);
    for (QComboBox *box : {m_details, m_unit, m_per})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in each language
    for (QSpinBox *amount : {m_amount, m_most})
        amount->setRange(1, mostAmount);
    for (QWidget *field : std::initializer_list<QWidget *>{m_details, m_amount, m_most, m_unit, m_per})
        addField(field);
    connect(m_details, &QComboBox::activated, this, &EffortRow::detailsChosen);
    for (QSpinBox *amount : {m_amount, m_most})
        connect(amount, &QSpinBox::valueChanged, this, &EffortRow::amountsEdited);
    connect(m_unit, &QComboBox::activated, this,
            [this] { put(QStringLiteral("timeUnit"), rawjson::quoted(m_unit->currentData().toString())); });
    connect(m_per, &QComboBox::activated, this,
            [this] { put(QStringLiteral("frequencyUnit"), rawjson::quoted(m_per->currentData().toString())); });
}

bool EffortRow::isBetween() const
{
    return m_fact == Fact::Commitment && text(u"amountDetails") == between;
}

void EffortRow::showValue()
{
    const bool said = value().startsWith('{');
    const QList<double> hours = numbers(u"hours");
    kind().setCurrentIndex(said ? Said : value() == "null" ? NotRelevant : NotSaid);
    choose(*m_details, said ? text(u"amountDetails") : QString(exactly));
    putNumber(*m_amount, qRound(hours.value(0, 1)));
    putNumber(*m_most, qRound(hours.value(1, hours.value(0, 1))));
    choose(*m_unit, said ? text(u"timeUnit") : QStringLiteral("hours"));
    choose(*m_per, said ? text(u"frequencyUnit") : QStringLiteral("week"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_details, m_amount, m_unit})
        field->setVisible(said);
    m_most->setVisible(said && isBetween());
    m_per->setVisible(said && m_fact == Fact::Frequency);
}

QByteArray EffortRow::valueFor(int kind) const
{
    if (kind == NotSaid)
        return {};
    if (kind == NotRelevant)
        return "null";
    if (value().startsWith('{'))
        return value();
    return m_fact == Fact::Frequency
               ? R"({"amountDetails":"exactly","hours":1,"timeUnit":"hours","frequencyUnit":"week"})"
               : R"({"amountDetails":"exactly","hours":[1],"timeUnit":"hours"})";
}

/// The list of a commitment, the one number of a frequency.
void EffortRow::putHours(const QList<double> &hours)
{
    const QByteArray list = numbersJson(hours);
    put(QStringLiteral("hours"), m_fact == Fact::Frequency ? list.mid(1, list.size() - 2) : list);
}

void EffortRow::detailsChosen()
{
    auto members = rawjson::members(value());
    if (!members)
        return;
    const QString details = m_details->currentData().toString();
    const QList<double> before = numbers(u"hours");
    rawjson::set(*members, QStringLiteral("amountDetails"), rawjson::quoted(details));
    // Two numbers with "between", one without: a second one that nobody sees would say something.
    if (m_fact == Fact::Commitment && (details == between) != (before.size() > 1)) {
        const double first = before.value(0, 1);
        rawjson::set(*members, QStringLiteral("hours"),
                     numbersJson(details == between ? QList<double>{first, first + 1} : QList<double>{first}));
    }
    change(rawjson::object(*members));
}

void EffortRow::amountsEdited()
{
    QList<double> hours{double(m_amount->value())};
    if (isBetween())
        hours.append(m_most->value());
    putHours(hours);
}

QString EffortRow::words(const Metadata &facts, Language in) const
{
    return m_fact == Fact::Frequency ? frequencyText(facts.frequency, in) : commitmentText(facts.commitment, in);
}

QString EffortRow::wrong() const
{
    return value().startsWith('{') && isBetween() && m_most->value() <= m_amount->value()
               ? tr("The second number must be higher than the first.")
               : QString();
}

/// In the words that readers have, with the numbers there are.
QString EffortRow::phrase(const QString &details, const QString &unit, const QString &per) const
{
    const double amount = m_amount->value();
    const QList<double> hours = details == between
                                    ? QList<double>{amount, std::max(amount + 1, double(m_most->value()))}
                                    : QList<double>{amount};
    const Effort effort{true, details, hours, unit, per};
    return per.isEmpty() ? commitmentText(effort, interfaceLanguage()) : frequencyText(effort, interfaceLanguage());
}

void EffortRow::nameFields(const QString &)
{
    const bool frequency = m_fact == Fact::Frequency;
    const QString details = m_details->currentData().toString(), unit = m_unit->currentData().toString();
    kind().setItemText(Said, frequency ? tr("This often") : tr("This long"));
    for (int i = 0; i < m_details->count(); ++i)
        m_details->setItemText(i, phrase(m_details->itemData(i).toString(), unit, {}));
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, phrase(exactly, m_unit->itemData(i).toString(), {}));
    for (int i = 0; i < m_per->count(); ++i)
        m_per->setItemText(i, phrase(details, unit, m_per->itemData(i).toString()));
    m_details->setAccessibleName(tr("At least, at most, about…"));
    m_amount->setAccessibleName(isBetween() ? tr("Least amount of time") : tr("How much time"));
    m_most->setAccessibleName(tr("Greatest amount of time"));
    m_unit->setAccessibleName(tr("Unit of time"));
    m_per->setAccessibleName(tr("Each day, each week…"));
}

} // namespace escale
