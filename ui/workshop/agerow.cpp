// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/agerow.h"

#include "l10n/facts.h"

namespace escale {
namespace {

constexpr int oldest = 120, grownUp = 18, stillYoung = 25;

/// `type` by kind.
QByteArray typeOf(int kind)
{
    return kind == AgeRow::MoreThan ? "\"moreThan\"" : kind == AgeRow::LessThan ? "\"lessThan\"" : "\"between\"";
}

} // namespace

AgeRow::AgeRow(const Appearance &appearance, QWidget *parent)
    : FactRow(appearance, QStringLiteral("age"), 5, parent), m_from(new QSpinBox), m_to(new QSpinBox)
{
    for (QSpinBox *age : {m_from, m_to}) {
        age->setRange(0, oldest);
        addField(age);
        connect(age, &QSpinBox::valueChanged, this, &AgeRow::agesEdited);
    }
}

AgeRow::Kind AgeRow::shown() const
{
    const QString type = text(u"type");
    return value() == "null"                   ? NotRelevant
           : type == QLatin1String("moreThan") ? MoreThan
           : type == QLatin1String("lessThan") ? LessThan
           : type == QLatin1String("between")  ? Between
                                               : NotSaid;
}

void AgeRow::showValue()
{
    const Kind now = shown();
    const QList<double> ages = numbers(u"ages");
    kind().setCurrentIndex(now);
    putNumber(*m_from, now == LessThan ? 0 : qRound(ages.value(0)));
    putNumber(*m_to, now == LessThan ? qRound(ages.value(0)) : qRound(ages.value(1)));
    m_from->setVisible(now == MoreThan || now == Between);
    m_to->setVisible(now == LessThan || now == Between);
}

QByteArray AgeRow::valueFor(int kind) const
{
    if (kind == shown())
        return value();
    if (kind == NotSaid)
        return {};
    if (kind == NotRelevant)
        return "null";
    int from = m_from->value(), to = m_to->value();
    if (from == 0)
        from = kind == Between && to > 0 ? std::min(grownUp, to - 1) : grownUp;
    if (kind == LessThan ? to == 0 : to <= from)
        to = kind == LessThan ? stillYoung : std::max(stillYoung, from + 1);
    const QList<double> ages = kind == Between    ? QList<double>{double(from), double(to)}
                               : kind == MoreThan ? QList<double>{double(from)}
                                                  : QList<double>{double(to)};
    auto members = rawjson::members(value()).value_or(rawjson::Members());
    rawjson::set(members, QStringLiteral("type"), typeOf(kind));
    rawjson::set(members, QStringLiteral("ages"), numbersJson(ages));
    return rawjson::object(members);
}

void AgeRow::agesEdited()
{
    const Kind now = shown();
    const double from = m_from->value(), to = m_to->value();
    put(QStringLiteral("ages"), numbersJson(now == Between    ? QList<double>{from, to}
                                            : now == LessThan ? QList<double>{to}
                                                              : QList<double>{from}));
}

QString AgeRow::words(const Metadata &facts, Language in) const
{
    return ageText(facts.age, in);
}

QString AgeRow::wrong() const
{
    return shown() == Between && m_to->value() <= m_from->value() ? tr("The second age must be higher than the first.")
                                                                  : QString();
}

void AgeRow::nameFields(const QString &)
{
    kind().setItemText(MoreThan, tr("From this age on"));
    kind().setItemText(LessThan, tr("Up to this age"));
    kind().setItemText(Between, tr("Between two ages"));
    m_from->setAccessibleName(tr("From this age on"));
    m_to->setAccessibleName(tr("Up to this age"));
}

} // namespace escale
