// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/pricerow.h"

#include "fiche/vocabulary.h"
#include "l10n/catalogue.h"
#include "l10n/facts.h"

namespace escale {
namespace {

constexpr double mostEuros = 100'000, firstPrice = 1, nextPrice = 10;

} // namespace

PriceRow::PriceRow(const Appearance &appearance, QWidget *parent)
    : FactRow(appearance, QStringLiteral("price"), 5, parent), m_price(new QDoubleSpinBox),
      m_highest(new QDoubleSpinBox), m_details(new QComboBox)
{
    for (QDoubleSpinBox *amount : {m_price, m_highest}) {
        amount->setRange(0, mostEuros);
        amount->setSuffix(QStringLiteral(" €"));
        addField(amount);
        connect(amount, &QDoubleSpinBox::valueChanged, this, &PriceRow::amountsEdited);
    }
    m_details->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in each language
    m_details->addItem(QString(), QString());                    // nothing is said of it
    addCodes(*m_details, vocabulary::priceDetails);
    addField(m_details);
    connect(m_details, &QComboBox::activated, this, [this] {
        const QString details = m_details->currentData().toString();
        put(QStringLiteral("details"), details.isEmpty() ? QByteArray("null") : rawjson::quoted(details));
    });
}

PriceRow::Kind PriceRow::shown() const
{
    if (!value().startsWith('{'))
        return NotSaid;
    const QList<double> values = numbers(u"values");
    if (values.isEmpty())
        return AsOneWants;
    return values.size() > 1 ? Between : values.first() == 0 ? Free : One;
}

void PriceRow::showValue()
{
    const Kind now = shown();
    const QList<double> values = numbers(u"values");
    kind().setCurrentIndex(now);
    putNumber(*m_price, values.value(0));
    putNumber(*m_highest, values.value(1));
    choose(*m_details, text(u"details"));
    m_price->setVisible(now == One || now == Between);
    m_highest->setVisible(now == Between);
    m_details->setVisible(now == One || now == Between);
}

QByteArray PriceRow::valueFor(int kind) const
{
    if (kind == shown())
        return value();
    const double price = std::max(firstPrice, m_price->value());
    switch (kind) {
    case NotSaid:
        return {};
    case Free:
        return R"({"values":[0]})";
    case AsOneWants:
        return R"({"values":[]})"; // contract section 4
    default:
        break;
    }
    auto members = shown() == One || shown() == Between
                       ? rawjson::members(value()).value_or(rawjson::Members()) // how often stays
                       : rawjson::Members{{QStringLiteral("values"), "[]"}, {QStringLiteral("details"), "\"once\""}};
    rawjson::set(members, QStringLiteral("values"),
                 numbersJson(kind == Between ? QList<double>{price, price + nextPrice} : QList<double>{price}));
    return rawjson::object(members);
}

void PriceRow::amountsEdited()
{
    QList<double> values{m_price->value()};
    if (shown() == Between)
        values.append(m_highest->value());
    put(QStringLiteral("values"), numbersJson(values));
}

QString PriceRow::words(const Metadata &facts, Language in) const
{
    return priceText(facts.price, in);
}

QString PriceRow::wrong() const
{
    return shown() == Between && m_highest->value() <= m_price->value()
               ? tr("The second price must be higher than the first.")
               : QString();
}

void PriceRow::nameFields(const QString &)
{
    const Language in = interfaceLanguage();
    kind().setItemText(Free, tr("Free"));
    kind().setItemText(One, tr("To be paid"));
    kind().setItemText(Between, tr("Between two prices"));
    kind().setItemText(AsOneWants, tr("What one wants to give"));
    for (int i = 0; i < m_details->count(); ++i)
        m_details->setItemText(i, priceText({true, {m_price->value()}, m_details->itemData(i).toString()}, in));
    const bool two = shown() == Between;
    m_price->setAccessibleName(two ? tr("Lowest price in euros") : tr("Price in euros"));
    m_highest->setAccessibleName(tr("Highest price in euros"));
    m_details->setAccessibleName(tr("How often it is paid"));
}

} // namespace escale
