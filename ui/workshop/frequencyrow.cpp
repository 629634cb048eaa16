// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/frequencyrow.h"

#include "authoring/rawjson.h"
#include "fiche/vocabulary.h"
#include "l10n/catalogue.h"
#include "l10n/facts.h"
#include "style/flow.h"

namespace escale {
namespace {

constexpr auto onceAWeek = R"({"amountDetails":"exactly","hours":1,"timeUnit":"hours","frequencyUnit":"week"})";
constexpr int mostAmount = 1'000;

template <std::size_t N> void addCodes(QComboBox &box, const std::array<std::string_view, N> &codes)
{
    for (const std::string_view code : codes) {
        const QString word = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
        box.addItem(word, word);
    }
}

/// A code this form does not know is one more choice.
void choose(QComboBox &box, const QString &code)
{
    if (box.findData(code) < 0 && !code.isEmpty())
        box.addItem(code, code);
    box.setCurrentIndex(std::max(0, box.findData(code)));
}

} // namespace

FrequencyRow::FrequencyRow(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_unit(new QComboBox), m_per(new QComboBox), m_amount(new QSpinBox)
{
    auto *row = new WrapLayout(appearance.metrics().unit, this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_amount, m_unit, m_per})
        row->addWidget(widget);
    for (int i = 0; i < 3; ++i)
        m_kind->addItem(QString());
    m_amount->setRange(1, mostAmount);
    addCodes(*m_unit, vocabulary::timeUnits);
    addCodes(*m_per, vocabulary::frequencyUnits);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, &FrequencyRow::kindChosen);
    connect(m_amount, &QSpinBox::valueChanged, this,
            [this](int amount) { put(QStringLiteral("hours"), QByteArray::number(amount)); });
    connect(m_unit, &QComboBox::activated, this,
            [this] { put(QStringLiteral("timeUnit"), rawjson::quoted(m_unit->currentData().toString())); });
    connect(m_per, &QComboBox::activated, this,
            [this] { put(QStringLiteral("frequencyUnit"), rawjson::quoted(m_per->currentData().toString())); });
}

void FrequencyRow::setValue(const QByteArray &value)
{
    m_value = value;
    showValue();
}

void FrequencyRow::kindChosen()
{
    const int kind = m_kind->currentIndex();
    if (kind == Said && m_value.startsWith('{'))
        return;
    m_value = kind == NotSaid ? QByteArray() : kind == NotRelevant ? QByteArray("null") : QByteArray(onceAWeek);
    showValue();
    Q_EMIT edited(m_value);
}

void FrequencyRow::put(const QString &key, const QByteArray &json)
{
    auto members = rawjson::members(m_value);
    if (m_showing || !members)
        return;
    rawjson::set(*members, key, json);
    m_value = rawjson::object(*members);
    nameUnits();
    Q_EMIT edited(m_value);
}

void FrequencyRow::showValue()
{
    m_showing = true;
    const auto members = rawjson::members(m_value).value_or(rawjson::Members());
    const QByteArray hours = rawjson::member(members, u"hours");
    const bool said = m_value.startsWith('{');
    m_kind->setCurrentIndex(said ? Said : m_value == "null" ? NotRelevant : NotSaid);
    m_amount->setValue(static_cast<int>(rawjson::text(hours).value_or(QString::fromLatin1(hours)).toDouble()));
    choose(*m_unit, rawjson::text(rawjson::member(members, u"timeUnit")).value_or(QStringLiteral("hours")));
    choose(*m_per, rawjson::text(rawjson::member(members, u"frequencyUnit")).value_or(QStringLiteral("week")));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_amount, m_unit, m_per})
        widget->setVisible(said);
    nameUnits();
    m_showing = false;
}

/// In the words that readers have.
void FrequencyRow::nameUnits()
{
    const Language language = interfaceLanguage();
    const auto members = rawjson::members(m_value).value_or(rawjson::Members());
    const QString details =
        rawjson::text(rawjson::member(members, u"amountDetails")).value_or(QStringLiteral("exactly"));
    const QList<double> amount{double(m_amount->value())};
    const QString unit = m_unit->currentData().toString();
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(
            i, commitmentText({true, QStringLiteral("exactly"), amount, m_unit->itemData(i).toString(), {}}, language));
    for (int i = 0; i < m_per->count(); ++i)
        m_per->setItemText(i, frequencyText({true, details, amount, unit, m_per->itemData(i).toString()}, language));
}

void FrequencyRow::retranslate(const QString &name, const QString &notSaid, const QString &notRelevant)
{
    m_kind->setItemText(NotSaid, notSaid);
    m_kind->setItemText(NotRelevant, notRelevant);
    m_kind->setItemText(Said, tr("This often"));
    m_kind->setAccessibleName(name);
    m_amount->setAccessibleName(tr("How much time"));
    m_unit->setAccessibleName(tr("Unit of time"));
    m_per->setAccessibleName(tr("Each day, each week…"));
    nameUnits();
}

} // namespace escale
