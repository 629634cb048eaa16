// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/filterpane.h"

#include "style/contrast.h"
#include "wording/departments.h"
#include "wording/facts.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

namespace escale {
namespace {

/// Those a caseworker is asked about; "french" is nobody's filter.
const QStringList &offeredStatuses()
{
    static const QStringList list{QStringLiteral("refugie"), QStringLiteral("subsidiaire"), QStringLiteral("asile"),
                                  QStringLiteral("temporaire"), QStringLiteral("apatride")};
    return list;
}

/// A combo box with the arrow of our own set, which the style sheet cannot colour.
class ChoiceBox final : public QComboBox {
public:
    explicit ChoiceBox(const Appearance &appearance) : m_appearance(appearance) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        const int side = m_appearance.metrics().smallIcon;
        const QRect arrow(width() - side - 8, (height() - side) / 2, side, side);
        drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow), Icon::Down,
                 m_appearance.colours().muted, layoutDirection());
    }

private:
    const Appearance &m_appearance;
};

Age ageOf(const AgeRange &range)
{
    if (range.from == 0)
        return {Age::Type::LessThan, 0, double(range.to + 1)};
    if (range.to == AgeRange::noEnd)
        return {Age::Type::MoreThan, double(range.from), 0};
    return {Age::Type::Between, double(range.from), double(range.to)};
}

/// A long word must not make the pane wider than it is.
void narrow(QWidget &control)
{
    control.setMinimumWidth(0);
    control.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

FilterPane::FilterPane(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_pane(new ScrollPane(appearance, this)),
      m_where(new ChoiceBox(appearance)), m_age(new ChoiceBox(appearance)), m_level(new ChoiceBox(appearance)),
      m_themeRows(new QVBoxLayout), m_selection(new Button(appearance, Button::Kind::Plain, this)),
      m_clear(new Button(appearance, Button::Kind::Quiet))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(6);
    const auto section = [column](QWidget *title, QWidget *control) {
        column->addWidget(title);
        column->addWidget(control);
        column->addSpacing(8);
    };
    section(m_whereTitle = heading(), m_where);
    column->addWidget(m_statusTitle = heading());
    for (qsizetype i = 0; i < offeredStatuses().size(); ++i) {
        m_statuses.append(new WrappingCheck(m_appearance));
        column->addWidget(m_statuses.last());
        connect(m_statuses.last(), &WrappingCheck::toggled, this, &FilterPane::read);
    }
    column->addSpacing(8);
    section(m_ageTitle = heading(), m_age);
    section(m_levelTitle = heading(), m_level);
    column->addWidget(m_themesTitle = heading());
    m_themeRows->setSpacing(2);
    column->addLayout(m_themeRows);
    column->addWidget(m_clear);
    column->addStretch(1);
    m_pane->setWidget(content);
    content->setAutoFillBackground(false); // the window paints the ground
    for (QComboBox *box : {m_where, m_age, m_level}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        narrow(*box);
        connect(box, &QComboBox::currentIndexChanged, this, &FilterPane::read);
    }
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pane, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 16);
    foot->addWidget(m_selection);
    outer->addLayout(foot);
    m_selection->setCheckable(true);
    connect(m_selection, &Button::toggled, this, &FilterPane::selectionWanted);
    connect(m_clear, &Button::clicked, this, [this] {
        setFilter({});
        Q_EMIT filterChanged(m_filter);
    });
    connect(&appearance, &Appearance::changed, this, &FilterPane::restyle);
    retranslate();
    restyle();
}

Label *FilterPane::heading()
{
    auto *label = new Label(m_appearance, TextRole::Small);
    label->setInk(Label::Ink::Muted);
    return label;
}

void FilterPane::setTaxonomy(const Taxonomy &taxonomy, Language words)
{
    m_taxonomy = taxonomy;
    m_words = words;
    fillThemes();
    fillChoices();
}

/// The words of the choices; what is chosen stays.
void FilterPane::fillChoices()
{
    m_filling = true;
    m_where->clear();
    m_where->addItem(tr("Anywhere"), QString());
    for (const Department &department : departments())
        m_where->addItem(displayName(department), department.code);
    m_age->clear();
    m_age->addItem(tr("Any age"), -1);
    for (int i = 0; i < int(ageBrackets.size()); ++i)
        m_age->addItem(ageText(ageOf(ageBrackets[std::size_t(i)]), m_words), i);
    m_level->clear();
    m_level->addItem(tr("Any level"), QString());
    for (const QString &level : levelWords())
        m_level->addItem(levelText(level, m_words), level);
    for (qsizetype i = 0; i < m_statuses.size(); ++i) {
        m_statuses[i]->setWords(statusName(offeredStatuses()[i], m_words));
        m_statuses[i]->setToolTip(statusText(offeredStatuses()[i], m_words));
    }
    m_filling = false;
    setFilter(m_filter);
}

void FilterPane::fillThemes()
{
    for (const ThemeLine &line : std::as_const(m_themes)) {
        line.box->deleteLater();
        line.count->deleteLater();
    }
    m_themes.clear();
    while (QLayoutItem *item = m_themeRows->takeAt(0))
        delete item;
    for (const Theme &theme : m_taxonomy.themes) {
        if (!theme.active)
            continue;
        ThemeLine line{theme.id, new WrappingCheck(m_appearance), new Label(m_appearance, TextRole::Small)};
        const TranslatedText &name = theme.label.isEmpty() ? theme.name : theme.label;
        line.box->setWords(textIn(name, m_words));
        line.count->setInk(Label::Ink::Muted);
        line.count->setWordWrap(false);
        auto *row = new QHBoxLayout;
        row->addWidget(line.box, 1);
        row->addWidget(line.count);
        m_themeRows->addLayout(row);
        connect(line.box, &WrappingCheck::toggled, this, &FilterPane::read);
        m_themes.append(line);
    }
    restyle();
    setCounts(m_counts);
}

void FilterPane::setFilter(const Filter &filter)
{
    m_filling = true;
    m_filter = filter;
    choose(*m_where, filter.departments.value(0));
    int bracket = -1;
    for (int i = 0; i < int(ageBrackets.size()); ++i) {
        if (filter.age == ageBrackets[std::size_t(i)])
            bracket = i;
    }
    choose(*m_age, bracket);
    choose(*m_level, filter.level);
    for (qsizetype i = 0; i < m_statuses.size(); ++i)
        m_statuses[i]->setChecked(filter.statuses.contains(offeredStatuses()[i]));
    for (const ThemeLine &line : std::as_const(m_themes))
        line.box->setChecked(filter.themes.contains(line.id));
    m_clear->setVisible(filter != Filter{});
    m_filling = false;
}

void FilterPane::read()
{
    if (m_filling)
        return;
    Filter filter = m_filter;
    // The box shows one département; the others of a filter stay until somebody chooses another here.
    const QString department = m_where->currentData().toString();
    if (department != filter.departments.value(0))
        filter.departments = department.isEmpty() ? QStringList() : QStringList(department);
    const int bracket = m_age->currentData().toInt();
    filter.age = bracket < 0 ? std::nullopt : std::optional(ageBrackets[std::size_t(bracket)]);
    filter.level = m_level->currentData().toString();
    filter.statuses.clear();
    for (qsizetype i = 0; i < m_statuses.size(); ++i) {
        if (m_statuses[i]->isChecked())
            filter.statuses.append(offeredStatuses()[i]);
    }
    filter.themes.clear();
    for (const ThemeLine &line : std::as_const(m_themes)) {
        if (line.box->isChecked())
            filter.themes.append(line.id);
    }
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_clear->setVisible(filter != Filter{});
    Q_EMIT filterChanged(filter);
}

void FilterPane::setCounts(const FilterCounts &counts)
{
    m_counts = counts;
    for (const ThemeLine &line : std::as_const(m_themes)) {
        const int count = counts.themes.value(line.id);
        line.count->setText(localeOf(m_words).toString(count));
        //: For those who hear the list of themes: a theme and how many fiches it has.
        line.box->setAccessibleName(tr("%1, %n fiche(s)", nullptr, count).arg(line.box->words()));
    }
}

void FilterPane::setSelection(int count, bool shown)
{
    m_selected = count;
    const QSignalBlocker blocker(m_selection);
    m_selection->setChecked(shown);
    //: Button that shows the fiches a caseworker has put aside.
    m_selection->setWords(tr("My selection (%n)", nullptr, count));
}

void FilterPane::retranslate()
{
    m_whereTitle->setText(tr("Where"));
    m_statusTitle->setText(tr("Status"));
    m_ageTitle->setText(tr("Age"));
    m_levelTitle->setText(tr("Level of French"));
    m_themesTitle->setText(tr("Themes"));
    m_where->setAccessibleName(tr("Where"));
    m_age->setAccessibleName(tr("Age"));
    m_level->setAccessibleName(tr("Level of French"));
    m_clear->setWords(tr("Remove all filters"));
    fillChoices();
    setSelection(m_selected, m_selection->isChecked());
}

void FilterPane::restyle()
{
    m_selection->setSymbol(Icon::Star);
    for (const ThemeLine &line : std::as_const(m_themes)) {
        for (const Theme &theme : m_taxonomy.themes) {
            if (theme.id == line.id)
                line.box->setDot(
                    readableOn(m_appearance.colours().surface, m_appearance.themeColours(theme).ink, shapeContrast));
        }
    }
    QFont plain = m_appearance.font(TextRole::Button, m_words);
    plain.setWeight(QFont::Normal);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_where, m_age, m_level})
        widget->setFont(plain);
    for (WrappingCheck *box : std::as_const(m_statuses))
        box->setFont(plain);
    for (const ThemeLine &line : std::as_const(m_themes))
        line.box->setFont(plain);
    if (m_pane->widget() != nullptr)
        m_pane->widget()->layout()->setContentsMargins(16, 16, 16, 16);
}

void FilterPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace escale
