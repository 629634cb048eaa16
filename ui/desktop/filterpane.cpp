// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/filterpane.h"

#include "style/contrast.h"

#include <QEvent>
#include <QSignalBlocker>

namespace escale {
namespace {

/// As drawn; the others are a line each until they are wanted.
constexpr bool opensFirst(Facet part)
{
    return part == Facet::Place || part == Facet::Status || part == Facet::Theme;
}

} // namespace

FilterPane::FilterPane(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_pane(new ScrollPane(appearance, this)),
      m_places(new PlaceChooser(appearance, [this](const QString &typed) { return otherPlaces(typed, view()); })),
      m_selection(new Button(appearance, Button::Kind::Plain)), m_clear(new Button(appearance, Button::Kind::Plain))
{
    build();
    m_selection->setCheckable(true);
    connect(m_selection, &Button::toggled, this, &FilterPane::selectionWanted);
    connect(m_clear, &Button::clicked, this, [this] { change({}); });
    connect(m_places, &PlaceChooser::chosen, this, [this](const QString &code) { choose(Facet::Place, code, true); });
    connect(&appearance, &Appearance::changed, this, &FilterPane::restyle);
    m_selection->setSymbol(Icon::Star);
    m_clear->setSymbol(Icon::Close);
    retranslate();
}

void FilterPane::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(0);
    for (const Facet part : filterParts) {
        Part &made = m_parts.at(bit(part));
        made.group = new FilterGroup(m_appearance, opensFirst(part));
        made.list = new ChoiceList(m_appearance, isOneOf(part) ? ChoiceRow::Kind::OneOf : ChoiceRow::Kind::Several);
        if (part == Facet::Place)
            made.group->add(m_places);
        made.group->add(made.list);
        column->addWidget(made.group);
        connect(made.group, &FilterGroup::opening, this, [this, list = made.list] {
            if (list->makeRows())
                orderStops();
        });
        if (opensFirst(part))
            made.list->makeRows();
        connect(made.list, &ChoiceList::chosen, this,
                [this, part](const QString &id, bool on) { choose(part, id, on); });
    }
    column->addStretch(1);
    m_pane->setWidget(content);
    content->setAutoFillBackground(false); // the window paints the ground
    // Always in sight, however long the choices are.
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 16);
    foot->setSpacing(8);
    foot->addWidget(m_clear);
    foot->addWidget(m_selection);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_pane, 1);
    outer->addLayout(foot);
}

void FilterPane::setTaxonomy(const Taxonomy &taxonomy, Language words)
{
    m_taxonomy = taxonomy;
    m_words = words;
    tintDots();
    retranslate();
}

void FilterPane::setFilter(const Filter &filter)
{
    m_filter = filter;
    refill();
}

void FilterPane::setCounts(const FilterCounts &counts)
{
    m_counts = counts;
    refill();
}

void FilterPane::choose(Facet part, const QString &id, bool on)
{
    change(withChoice(m_filter, part, id, on));
}

void FilterPane::change(const Filter &filter)
{
    if (filter == m_filter)
        return;
    setFilter(filter);
    Q_EMIT filterChanged(m_filter);
}

void FilterPane::refill()
{
    bool others = false;
    for (const Facet part : filterParts) {
        const Part &shown = m_parts.at(bit(part));
        QList<FilterChoice> choices = choicesOf(part, view());
        if (part == Facet::Theme) {
            for (FilterChoice &choice : choices)
                choice.dot = m_dots.value(choice.id);
        }
        others = shown.list->setChoices(choices) || others;
        shown.group->setTitle(partTitle(part, m_words), activeChoices(part, m_filter));
    }
    m_clear->setVisible(m_filter != Filter{});
    if (others)
        orderStops();
}

/// By Tab in the order they are seen, whichever was made first.
void FilterPane::orderStops()
{
    QWidget *last = &m_parts.at(bit(filterParts.front())).group->title();
    const auto next = [&last](QWidget *widget) {
        if (widget != last)
            setTabOrder(last, widget);
        last = widget;
    };
    for (const Facet part : filterParts) {
        next(&group(part).title());
        if (part == Facet::Place)
            next(m_places);
        for (ChoiceRow *row : choices(part).rows())
            next(row);
    }
    next(m_clear);
    next(m_selection);
}

void FilterPane::setSelection(int count, bool shown)
{
    m_selected = count;
    const QSignalBlocker blocker(m_selection);
    m_selection->setChecked(shown);
    //: Button that shows the fiches a caseworker has put aside.
    m_selection->setWords(tr("My selection (%Ln)", nullptr, count));
}

void FilterPane::retranslate()
{
    m_clear->setWords(tr("Remove all filters"));
    setSelection(m_selected, m_selection->isChecked());
    refill();
}

void FilterPane::restyle()
{
    tintDots();
    refill();
}

void FilterPane::tintDots()
{
    m_dots.clear();
    for (const Theme &theme : m_taxonomy.themes)
        m_dots.insert(theme.id,
                      readableOn(m_appearance.colours().surface, m_appearance.themeColours(theme).ink, shapeContrast));
}

void FilterPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace escale
