// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/factrow.h"

#include "feed/apidecode.h"
#include "feed/json.h"
#include "l10n/catalogue.h"
#include "style/flow.h"

#include <QVBoxLayout>

namespace escale {

FactRow::FactRow(const Appearance &appearance, QString key, int kinds, QWidget *parent)
    : QWidget(parent), m_key(std::move(key)), m_kind(new QComboBox), m_reading(new Label(appearance, TextRole::Small)),
      m_trouble(new Label(appearance, TextRole::Small))
{
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in each language
    auto *fields = new QWidget;
    m_fields = new WrapLayout(appearance.metrics().unit, fields);
    m_fields->addWidget(m_kind);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(appearance.metrics().unit / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{fields, m_reading, m_trouble})
        all->addWidget(widget);
    m_reading->setInk(Label::Ink::Muted);
    m_trouble->setInk(Label::Ink::Danger);
    for (int i = 0; i < kinds; ++i)
        m_kind->addItem(QString());
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        const QByteArray value = valueFor(kind);
        if (value != m_value || value.isNull() != m_value.isNull())
            change(value);
        else
            refresh(); // the same choice again
    });
}

void FactRow::addField(QWidget *field)
{
    m_fields->addWidget(field);
}

void FactRow::setValue(const QByteArray &value)
{
    m_value = value;
    refresh();
}

void FactRow::change(const QByteArray &value)
{
    if (m_showing)
        return;
    m_value = value;
    refresh();
    Q_EMIT edited(m_value);
}

void FactRow::put(const QString &member, const QByteArray &json)
{
    auto members = rawjson::members(m_value);
    if (m_showing || !members)
        return;
    rawjson::set(*members, member, json);
    change(rawjson::object(*members));
}

QByteArray FactRow::member(QStringView key) const
{
    return rawjson::member(rawjson::members(m_value).value_or(rawjson::Members()), key);
}

QList<double> FactRow::numbers(QStringView key) const
{
    const QByteArray json = member(key);
    QList<double> list;
    for (const QByteArray &each : json.startsWith('[') ? rawjson::elements(json) : QList<QByteArray>{json}) {
        bool ok = false;
        const double number = rawjson::text(each).value_or(QString::fromLatin1(each)).toDouble(&ok);
        if (ok)
            list.append(number);
    }
    return list;
}

QByteArray FactRow::numbersJson(const QList<double> &numbers)
{
    constexpr int digits = 10;
    QByteArrayList list;
    for (const double number : numbers)
        list.append(QByteArray::number(number, 'g', digits));
    return '[' + list.join(',') + ']';
}

void FactRow::choose(QComboBox &box, const QString &code)
{
    if (box.findData(code) < 0 && !code.isEmpty())
        box.addItem(code, code);
    box.setCurrentIndex(std::max(0, box.findData(code)));
}

void FactRow::refresh()
{
    m_showing = true;
    showValue();
    nameFields(m_name);
    // Through the door that readers' answers come through.
    QString words;
    JsonDocument document;
    const QByteArray facts = m_value.isNull() ? QByteArray("{}") : rawjson::object({{m_key, m_value}});
    if (const auto value = document.parse(facts))
        words = this->words(decodeMetadata(std::optional(value.value())), interfaceLanguage());
    //: Below the fields of a fact, while a fiche is written. %1: the fact in words, such as "From 2 to 4 hours a week".
    m_reading->setText(words.isEmpty() ? QString() : tr("Readers see: %1").arg(words));
    m_reading->setVisible(!words.isEmpty());
    const QString wrong = this->wrong();
    m_trouble->setText(wrong);
    m_trouble->setVisible(!wrong.isEmpty());
    m_kind->setAccessibleDescription(wrong.isEmpty() ? m_reading->text() : wrong);
    m_showing = false;
}

void FactRow::retranslate(const QString &name, const QString &notSaid, const QString &notRelevant)
{
    m_name = name;
    m_kind->setAccessibleName(name);
    m_kind->setItemText(0, notSaid);
    m_kind->setItemText(1, notRelevant);
    refresh();
}

} // namespace escale
