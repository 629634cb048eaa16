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
#include <QSignalBlocker>
#include <tuple>

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

/// The one département that somebody means. Null for none or several.
const Department *meant(const QString &typed)
{
    const auto all = departmentsMeant(typed);
    return all.size() == 1 ? all.first() : nullptr;
}

QByteArray listJson(const QStringList &codes)
{
    return QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact);
}

} // namespace

FactsForm::FactsForm(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_price(new PriceRow(appearance)), m_age(new AgeRow(appearance)),
      m_placeKind(new QComboBox), m_departments(new FormLine(appearance)),
      m_commitment(new EffortRow(appearance, EffortRow::Fact::Commitment)),
      m_frequency(new EffortRow(appearance, EffortRow::Fact::Frequency)),
      m_noDates(new Label(appearance, TextRole::Small))
{
    m_placeKind->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in each language
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0); // in line with the texts above and below
    grid->setColumnStretch(0, 1);
    m_priceTitle = addFact(QStringLiteral("price"), m_price);
    m_choices.append(addChoices(QStringLiteral("publicStatus"), listOf(vocabulary::statuses)));
    m_ageTitle = addFact(QStringLiteral("age"), m_age);
    m_choices.append(addChoices(QStringLiteral("frenchLevel"), listOf(vocabulary::frenchLevels)));
    m_choices.append(addChoices(QStringLiteral("public"), listOf(vocabulary::publics)));
    m_choices.append(addChoices(QStringLiteral("conditions"), listOf(vocabulary::conditions)));
    m_placeTitle = addRow(m_placeKind);
    grid->addWidget(m_departments, grid->rowCount(), 0);
    m_choices.append(addChoices(QStringLiteral("timeSlots"), listOf(vocabulary::days)));
    m_noDates->setInk(Label::Ink::Muted);
    grid->addWidget(m_noDates, grid->rowCount(), 0);
    m_commitmentTitle = addFact(QStringLiteral("commitment"), m_commitment);
    m_frequencyTitle = addFact(QStringLiteral("frequency"), m_frequency);
    for (Choices &choices : m_choices)
        wireChoices(choices);
    // What they are called is retranslate()'s.
    for (int i = 0; i < 4; ++i)
        m_placeKind->addItem(QString());
    connect(m_placeKind, &QComboBox::activated, this, &FactsForm::placeEdited);
    connect(&m_departments->edit(), &QLineEdit::editingFinished, this, &FactsForm::placeEdited);
    retranslate();
}

QLabel *FactsForm::addFact(const QString &key, FactRow *row)
{
    connect(row, &FactRow::edited, this, [this, key](const QByteArray &value) { change(key, value); });
    return addRow(row);
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
    for (QWidget *widget : std::initializer_list<QWidget *>{m_placeTitle, m_placeKind, m_commitmentTitle, m_commitment,
                                                            m_frequencyTitle, m_frequency, m_noDates})
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

    m_price->setValue(fact(u"price"));
    m_age->setValue(fact(u"age"));

    const QByteArray place = fact(u"location");
    QStringList departments;
    for (const QByteArray &each : rawjson::elements(place))
        departments.append(rawjson::text(each).value_or(QString()));
    m_placeKind->setCurrentIndex(place == "\"france\"" ? 1 : place == "\"online\"" ? 2 : departments.isEmpty() ? 0 : 3);
    m_departments->setText(departments.join(QStringLiteral(", ")));
    showDepartments();

    m_commitment->setValue(fact(u"commitment"));
    m_frequency->setValue(fact(u"frequency"));
    m_departments->setVisible(m_programme && m_placeKind->currentIndex() == 3);
    m_showing = false;
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

QWidget *FactsForm::goTo(const QString &fact)
{
    QWidget *field = fact == QLatin1String("price")        ? static_cast<QWidget *>(m_price)
                     : fact == QLatin1String("age")        ? m_age
                     : fact == QLatin1String("location")   ? static_cast<QWidget *>(m_placeKind)
                     : fact == QLatin1String("commitment") ? m_commitment
                                                           : m_frequency;
    for (const Choices &choices : std::as_const(m_choices)) {
        if (choices.key == fact)
            field = choices.boxes.first();
    }
    field->setFocus(Qt::OtherFocusReason);
    return field;
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

void FactsForm::retranslate()
{
    const auto items = [](QComboBox *box, const QStringList &words) {
        for (int i = 0; i < words.size(); ++i)
            box->setItemText(i, words[i]);
    };
    const QString notSaid = tr("Not said yet");
    const QString notRelevant = tr("Does not matter");
    for (const auto &[key, title, row] : {std::tuple<const char *, QLabel *, FactRow *>{"price", m_priceTitle, m_price},
                                          {"age", m_ageTitle, m_age},
                                          {"commitment", m_commitmentTitle, m_commitment},
                                          {"frequency", m_frequencyTitle, m_frequency}}) {
        title->setText(factName(QLatin1String(key)));
        row->retranslate(title->text(), notSaid, notRelevant);
    }
    m_placeTitle->setText(factName(QStringLiteral("location")));
    m_placeKind->setAccessibleName(m_placeTitle->text()); // heard without the title above
    items(m_placeKind, {notSaid, tr("In all of France"), tr("Online"), tr("In these départements")});
    m_departments->setName(tr("Départements, with commas between them"));
    m_departments->edit().setPlaceholderText(QStringLiteral("38 - Isère, 69 - Rhône"));
    showDepartments();
    // Dates of sessions are for fiches that come from a catalogue: the server takes none from an author.
    m_noDates->setText(tr("The site has no field for the dates of a course: write them in the text."));
    for (const Choices &choices : std::as_const(m_choices)) {
        choices.title->setText(factName(choices.key));
        choices.none->setText(notRelevant);
        for (qsizetype i = 0; i < choices.boxes.size(); ++i)
            choices.boxes[i]->setText(wordOf(choices.key, choices.codes[i]));
    }
}

} // namespace escale
