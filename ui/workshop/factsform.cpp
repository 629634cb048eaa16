// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/factsform.h"

#include "authoring/rawjson.h"
#include "fiche/vocabulary.h"
#include "l10n/catalogue.h"
#include "l10n/departments.h"
#include "l10n/facts.h"
#include "style/flow.h"
#include "workshop/unitnames.h"

#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalBlocker>

namespace escale {
namespace {

constexpr double leastEm = 14; ///< of a choice beside another

template <std::size_t N> QStringList listOf(const std::array<std::string_view, N> &codes)
{
    QStringList list;
    for (const std::string_view code : codes)
        list.append(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
    return list;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The one département that somebody means: by its code, its name, a postal code. Null for none or several.
const Department *meant(const QString &typed)
{
    if (const Department *known = departmentFromFeed(typed.trimmed()))
        return known;
    const auto like = typed.trimmed().isEmpty() ? QList<const Department *>() : departmentsLike(typed);
    return like.size() == 1 ? like.first() : nullptr;
}

QByteArray listJson(const QStringList &codes)
{
    return QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact);
}

} // namespace

FactsForm::FactsForm(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_priceKind(new QComboBox), m_priceDetails(new QComboBox),
      m_ageKind(new QComboBox), m_placeKind(new QComboBox), m_timeKind(new QComboBox), m_timeUnit(new QComboBox),
      m_price(new QDoubleSpinBox), m_ageFrom(new QSpinBox), m_ageTo(new QSpinBox), m_hours(new QSpinBox),
      m_departments(new FormLine(appearance)), m_frequency(new FrequencyRow(appearance))
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(0, 1);
    const auto together = [&appearance](std::initializer_list<QWidget *> widgets) {
        auto *box = new QWidget;
        auto *row = new WrapLayout(appearance.metrics().unit, box);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        return box;
    };
    m_priceTitle = addRow(together({m_priceKind, m_price, m_priceDetails}));
    m_price->setRange(0, 100'000);
    m_price->setSuffix(QStringLiteral(" €"));
    m_choices.append(addChoices(QStringLiteral("publicStatus"), listOf(vocabulary::statuses)));
    m_ageTitle = addRow(together({m_ageKind, m_ageFrom, m_ageTo}));
    for (QSpinBox *age : {m_ageFrom, m_ageTo})
        age->setRange(0, 120);
    m_choices.append(addChoices(QStringLiteral("frenchLevel"), listOf(vocabulary::frenchLevels)));
    m_choices.append(addChoices(QStringLiteral("public"), listOf(vocabulary::publics)));
    m_choices.append(addChoices(QStringLiteral("conditions"), listOf(vocabulary::conditions)));
    m_placeTitle = addRow(together({m_placeKind}));
    auto *below = static_cast<QGridLayout *>(layout());
    below->addWidget(m_departments, below->rowCount(), 0);
    m_choices.append(addChoices(QStringLiteral("timeSlots"), listOf(vocabulary::days)));
    m_timeTitle = addRow(together({m_timeKind, m_hours, m_timeUnit}));
    m_hours->setRange(1, 1000);
    m_frequencyTitle = addRow(m_frequency);
    for (Choices &choices : m_choices)
        wireChoices(choices);
    // What the codes are is the contract's; what they are called is retranslate()'s.
    for (int i = 0; i < 4; ++i)
        m_priceKind->addItem(QString());
    for (int i = 0; i < 5; ++i)
        m_ageKind->addItem(QString());
    for (int i = 0; i < 4; ++i)
        m_placeKind->addItem(QString());
    for (int i = 0; i < 3; ++i)
        m_timeKind->addItem(QString());
    for (const QString &details : listOf(vocabulary::priceDetails))
        m_priceDetails->addItem(details, details);
    for (const QString &unit : listOf(vocabulary::timeUnits))
        m_timeUnit->addItem(unit, unit);
    connect(m_priceKind, &QComboBox::activated, this, &FactsForm::priceEdited);
    connect(m_price, &QDoubleSpinBox::valueChanged, this, &FactsForm::priceEdited);
    connect(m_priceDetails, &QComboBox::activated, this, &FactsForm::priceEdited);
    connect(m_ageKind, &QComboBox::activated, this, &FactsForm::ageEdited);
    connect(m_ageFrom, &QSpinBox::valueChanged, this, &FactsForm::ageEdited);
    connect(m_ageTo, &QSpinBox::valueChanged, this, &FactsForm::ageEdited);
    connect(m_placeKind, &QComboBox::activated, this, &FactsForm::placeEdited);
    connect(&m_departments->edit(), &QLineEdit::editingFinished, this, &FactsForm::placeEdited);
    connect(m_timeKind, &QComboBox::activated, this, &FactsForm::timeEdited);
    connect(m_hours, &QSpinBox::valueChanged, this, &FactsForm::timeEdited);
    connect(m_timeUnit, &QComboBox::activated, this, &FactsForm::timeEdited);
    connect(m_frequency, &FrequencyRow::edited, this,
            [this](const QByteArray &value) { change(QStringLiteral("frequency"), value); });
    retranslate();
}

QLabel *FactsForm::addRow(QWidget *field)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *title = new QLabel;
    title->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(title, row, 0);
    grid->addWidget(field, row + 1, 0); // below: beside it there is no room at large sizes
    return title;
}

FactsForm::Choices FactsForm::addChoices(const QString &key, const QStringList &codes)
{
    Choices choices{key, nullptr, {}, codes, new ChoiceBox, new QWidget};
    const int across = key == QLatin1String("conditions") ? 1 : 2; // whole sentences
    const auto least = [this] {
        return qRound(m_appearance.metrics().textPixels(TextRole::Body, m_appearance.textStep()) * leastEm);
    };
    auto *grid = new ColumnsLayout(m_appearance.metrics().unit, least(), across, choices.row);
    connect(&m_appearance, &Appearance::changed, choices.row, [grid, least] { grid->setLeastWidth(least()); });
    for (qsizetype i = 0; i < codes.size(); ++i) {
        choices.boxes.append(new ChoiceBox);
        grid->addWidget(choices.boxes.last());
    }
    grid->addWidget(choices.none);
    choices.title = addRow(choices.row);
    return choices;
}

void FactsForm::wireChoices(Choices &choices)
{
    const auto collect = [this, choices] {
        if (m_showing)
            return;
        // Codes this form does not know stay in the list.
        QStringList chosen;
        const auto known = rawjson::members(m_facts).value_or(rawjson::Members());
        for (const QByteArray &each : rawjson::elements(rawjson::member(known, choices.key))) {
            const QString code = rawjson::text(each).value_or(QString());
            if (!code.isEmpty() && !choices.codes.contains(code))
                chosen.append(code);
        }
        for (qsizetype i = 0; i < choices.boxes.size(); ++i) {
            if (choices.boxes[i]->isChecked())
                chosen.append(choices.codes[i]);
        }
        if (!chosen.isEmpty()) {
            const QSignalBlocker quiet(choices.none);
            choices.none->setChecked(false);
        }
        change(choices.key, chosen.isEmpty() ? QByteArray() : listJson(chosen));
    };
    for (ChoiceBox *box : std::as_const(choices.boxes))
        connect(box, &QCheckBox::clicked, this, collect);
    connect(choices.none, &QCheckBox::clicked, this, [this, choices](bool on) {
        change(choices.key, on ? QByteArray("null") : QByteArray());
        showChoices(choices, on ? QByteArray("null") : QByteArray());
    });
}

void FactsForm::change(const QString &key, const QByteArray &value)
{
    if (m_showing)
        return;
    auto facts = rawjson::members(m_facts).value_or(rawjson::Members());
    if (value.isNull())
        facts.removeIf([&key](const rawjson::Member &member) { return member.key == key; });
    else
        rawjson::set(facts, key, value);
    m_facts = rawjson::object(facts);
    Q_EMIT edited();
}

void FactsForm::setFacts(const QByteArray &metadata, bool programme)
{
    m_programme = programme;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_placeTitle, m_placeKind->parentWidget(), m_timeTitle,
                                                            m_timeKind->parentWidget(), m_frequencyTitle, m_frequency})
        widget->setVisible(programme);
    for (const Choices &choices : std::as_const(m_choices)) {
        if (choices.key == QLatin1String("timeSlots")) {
            choices.title->setVisible(programme);
            choices.row->setVisible(programme);
        }
    }
    if (metadata == m_facts && !m_facts.isNull())
        return;
    m_facts = metadata.isNull() ? QByteArray("{}") : metadata;
    showAll();
}

void FactsForm::showChoices(const Choices &choices, const QByteArray &value)
{
    QStringList codes;
    for (const QByteArray &code : rawjson::elements(value))
        codes.append(rawjson::text(code).value_or(QString()));
    for (qsizetype i = 0; i < choices.boxes.size(); ++i)
        choices.boxes[i]->setChecked(codes.contains(choices.codes[i]));
    choices.none->setChecked(value == "null");
}

void FactsForm::showAll()
{
    m_showing = true;
    const auto facts = rawjson::members(m_facts).value_or(rawjson::Members());
    const auto fact = [&facts](QStringView key) { return rawjson::member(facts, key); };
    for (const Choices &choices : std::as_const(m_choices))
        showChoices(choices, fact(choices.key));

    const QByteArray price = fact(u"price");
    const QJsonArray values = objectOf(price)[QStringLiteral("values")].toArray();
    const double first = values.at(0).toVariant().toDouble();
    m_priceKind->setCurrentIndex(price.isNull() || price == "null"  ? 0
                                 : values.isEmpty()                 ? 3
                                 : values.size() == 1 && first == 0 ? 1
                                                                    : 2);
    m_price->setValue(first);
    m_priceDetails->setCurrentIndex(
        std::max(0, m_priceDetails->findData(objectOf(price)[QStringLiteral("details")].toString())));

    const QByteArray age = fact(u"age");
    const QString type = objectOf(age)[QStringLiteral("type")].toString();
    const QJsonArray ages = objectOf(age)[QStringLiteral("ages")].toArray();
    m_ageKind->setCurrentIndex(age == "null"                       ? 1
                               : type == QLatin1String("moreThan") ? 2
                               : type == QLatin1String("lessThan") ? 3
                               : type == QLatin1String("between")  ? 4
                                                                   : 0);
    m_ageFrom->setValue(ages.at(0).toVariant().toInt());
    m_ageTo->setValue(ages.at(ages.size() > 1 ? 1 : 0).toVariant().toInt());

    const QByteArray place = fact(u"location");
    QStringList departments;
    for (const QByteArray &each : rawjson::elements(place))
        departments.append(rawjson::text(each).value_or(QString()));
    m_placeKind->setCurrentIndex(place == "\"france\"" ? 1 : place == "\"online\"" ? 2 : departments.isEmpty() ? 0 : 3);
    m_departments->setText(departments.join(QStringLiteral(", ")));
    showDepartments();

    const QByteArray time = fact(u"commitment");
    const QJsonObject effort = objectOf(time);
    const QJsonArray hours = effort[QStringLiteral("hours")].toArray();
    m_timeKind->setCurrentIndex(time == "null" ? 1 : time.isNull() ? 0 : 2);
    m_hours->setValue(hours.isEmpty() ? 1 : hours.at(0).toVariant().toInt());
    m_timeUnit->setCurrentIndex(std::max(0, m_timeUnit->findData(effort[QStringLiteral("timeUnit")].toString())));
    m_frequency->setValue(fact(u"frequency"));

    m_price->setVisible(m_priceKind->currentIndex() == 2);
    m_priceDetails->setVisible(m_priceKind->currentIndex() == 2);
    m_ageFrom->setVisible(m_ageKind->currentIndex() == 2 || m_ageKind->currentIndex() == 4);
    m_ageTo->setVisible(m_ageKind->currentIndex() >= 3);
    m_departments->setVisible(m_programme && m_placeKind->currentIndex() == 3);
    m_hours->setVisible(m_timeKind->currentIndex() == 2);
    m_timeUnit->setVisible(m_timeKind->currentIndex() == 2);
    nameAmounts();
    m_showing = false;
}

void FactsForm::priceEdited()
{
    if (m_showing)
        return;
    const int kind = m_priceKind->currentIndex();
    change(QStringLiteral("price"),
           kind == 0   ? QByteArray()
           : kind == 1 ? QByteArray(R"({"values":[0]})")
           : kind == 3 ? QByteArray(R"({"values":[]})") // what one wants (contract section 4)
                       : jsonOf({{QStringLiteral("values"), QJsonArray{m_price->value()}},
                                 {QStringLiteral("details"), m_priceDetails->currentData().toString()}}));
    showAll();
}

void FactsForm::ageEdited()
{
    if (m_showing)
        return;
    const auto age = [](const char *type, const QJsonArray &ages) {
        return jsonOf({{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("ages"), ages}});
    };
    switch (m_ageKind->currentIndex()) {
    case 0:
        change(QStringLiteral("age"), {});
        break;
    case 1:
        change(QStringLiteral("age"), "null");
        break;
    case 2:
        change(QStringLiteral("age"), age("moreThan", {m_ageFrom->value()}));
        break;
    case 3:
        change(QStringLiteral("age"), age("lessThan", {m_ageTo->value()}));
        break;
    default:
        change(QStringLiteral("age"), age("between", {m_ageFrom->value(), m_ageTo->value()}));
    }
    showAll();
}

void FactsForm::placeEdited()
{
    if (m_showing)
        return;
    const QString key = QStringLiteral("location");
    const auto known = rawjson::members(m_facts).value_or(rawjson::Members());
    QStringList before;
    for (const QByteArray &each : rawjson::elements(rawjson::member(known, key)))
        before.append(rawjson::text(each).value_or(QString()));
    QStringList departments;
    for (const QString &each : m_departments->text().split(u',')) {
        // What was there stays as it was written; what is typed becomes the feed's form where one is meant.
        const QString typed = each.trimmed();
        const Department *one = meant(typed);
        if (!typed.isEmpty())
            departments.append(one == nullptr || before.contains(typed) ? typed : feedForm(*one));
    }
    departments.removeDuplicates();
    switch (m_placeKind->currentIndex()) {
    case 0:
        change(key, {});
        break;
    case 1:
        change(key, "\"france\"");
        break;
    case 2:
        change(key, "\"online\"");
        break;
    default:
        m_departments->setVisible(true);
        if (departments.isEmpty()) { // until then nothing is said
            if (before.isEmpty())
                return;
            change(key, {});
            m_departments->setVisible(true);
            return;
        }
        if (departments != before)
            change(key, listJson(departments));
        m_departments->setText(departments.join(QStringLiteral(", ")));
        showDepartments();
        return;
    }
    showAll();
}

void FactsForm::showDepartments()
{
    QStringList unknown;
    for (const QString &each : m_departments->text().split(u',')) {
        if (!each.trimmed().isEmpty() && meant(each) == nullptr)
            unknown.append(each.trimmed());
    }
    m_departments->setTrouble(
        unknown.isEmpty() ? QString() : tr("No département is called %1.").arg(unknown.join(QStringLiteral(", "))));
}

void FactsForm::addDepartment(const QString &code)
{
    const Department *department = departmentFromFeed(code);
    if (department == nullptr)
        return;
    const QString key = QStringLiteral("location");
    const auto facts = rawjson::members(m_facts).value_or(rawjson::Members());
    QList<QByteArray> items = rawjson::elements(rawjson::member(facts, key));
    items.append(rawjson::quoted(feedForm(*department)));
    change(key, '[' + items.join(',') + ']');
    showAll();
}

void FactsForm::timeEdited()
{
    if (m_showing)
        return;
    const QString key = QStringLiteral("commitment");
    switch (m_timeKind->currentIndex()) {
    case 0:
        change(key, {});
        break;
    case 1:
        change(key, "null");
        break;
    default:
        change(key, jsonOf({{QStringLiteral("amountDetails"), QStringLiteral("exactly")},
                            {QStringLiteral("hours"), QJsonArray{m_hours->value()}},
                            {QStringLiteral("timeUnit"), m_timeUnit->currentData().toString()}}));
    }
    showAll();
}

void FactsForm::goTo(const QString &fact)
{
    QWidget *field = fact == QLatin1String("price")        ? static_cast<QWidget *>(m_priceKind)
                     : fact == QLatin1String("age")        ? m_ageKind
                     : fact == QLatin1String("location")   ? m_placeKind
                     : fact == QLatin1String("commitment") ? static_cast<QWidget *>(m_timeKind)
                                                           : m_frequency;
    for (const Choices &choices : std::as_const(m_choices)) {
        if (choices.key == fact)
            field = choices.boxes.first();
    }
    field->setFocus(Qt::OtherFocusReason);
}

void FactsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// In the words that readers have (l10n/facts.h).
QString FactsForm::wordOf(const QString &key, const QString &code)
{
    const Language language = interfaceLanguage();
    if (key == QLatin1String("publicStatus"))
        return statusName(code, language);
    if (key == QLatin1String("frenchLevel"))
        return levelText(code, language);
    if (key == QLatin1String("public"))
        return publicText(code, language);
    if (key == QLatin1String("conditions"))
        return conditionText(code, language);
    return daysText({Presence::Filled, {code}}, language);
}

void FactsForm::nameAmounts()
{
    const Language language = interfaceLanguage();
    for (int i = 0; i < m_priceDetails->count(); ++i)
        m_priceDetails->setItemText(
            i, priceText({true, {m_price->value()}, m_priceDetails->itemData(i).toString()}, language));
    for (int i = 0; i < m_timeUnit->count(); ++i)
        m_timeUnit->setItemText(i, commitmentText({true,
                                                   QStringLiteral("exactly"),
                                                   {double(m_hours->value())},
                                                   m_timeUnit->itemData(i).toString(),
                                                   QString()},
                                                  language));
}

void FactsForm::retranslate()
{
    const auto items = [](QComboBox *box, const QStringList &words) {
        for (int i = 0; i < words.size(); ++i)
            box->setItemText(i, words[i]);
    };
    const QString notSaid = tr("Not said yet");
    const QString notRelevant = tr("Does not matter");
    m_priceTitle->setText(factName(QStringLiteral("price")));
    items(m_priceKind, {notSaid, tr("Free"), tr("To be paid"), tr("What one wants to give")});
    m_ageTitle->setText(factName(QStringLiteral("age")));
    items(m_ageKind, {notSaid, notRelevant, tr("From this age on"), tr("Up to this age"), tr("Between two ages")});
    m_placeTitle->setText(factName(QStringLiteral("location")));
    items(m_placeKind, {notSaid, tr("In all of France"), tr("Online"), tr("In these départements")});
    m_departments->setName(tr("Départements, with commas between them"));
    m_departments->edit().setPlaceholderText(QStringLiteral("38 - Isère, 69 - Rhône"));
    showDepartments();
    m_timeTitle->setText(factName(QStringLiteral("commitment")));
    items(m_timeKind, {notSaid, notRelevant, tr("This long")});
    m_frequencyTitle->setText(factName(QStringLiteral("frequency")));
    m_frequency->retranslate(m_frequencyTitle->text(), notSaid, notRelevant);
    nameAmounts();
    // Heard without the title above: each field says what it is.
    for (const auto &[field, name] : {std::pair<QWidget *, QString>{m_priceKind, m_priceTitle->text()},
                                      {m_price, tr("Price in euros")},
                                      {m_priceDetails, tr("How often it is paid")},
                                      {m_ageKind, m_ageTitle->text()},
                                      {m_ageFrom, tr("From this age on")},
                                      {m_ageTo, tr("Up to this age")},
                                      {m_placeKind, m_placeTitle->text()},
                                      {m_timeKind, m_timeTitle->text()},
                                      {m_hours, tr("How much time")},
                                      {m_timeUnit, tr("Unit of time")}})
        field->setAccessibleName(name);
    for (const Choices &choices : std::as_const(m_choices)) {
        choices.title->setText(factName(choices.key));
        choices.none->setText(notRelevant);
        for (qsizetype i = 0; i < choices.boxes.size(); ++i)
            choices.boxes[i]->setText(wordOf(choices.key, choices.codes[i]));
    }
}

} // namespace escale
