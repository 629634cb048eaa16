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

FilterPane::FilterPane(const Appearance &appearance, DesktopModel &model, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_model(model), m_pane(new ScrollPane(appearance, this)),
      m_savedGroup(new FilterGroup(appearance, true)), m_saved(new SavedFiltersList(appearance, model)),
      m_places(new PlaceChooser(appearance, [this](const QString &typed) { return otherPlaces(typed, view()); })),
      m_selection(new Button(appearance, Button::Kind::Plain)), m_clear(new Button(appearance, Button::Kind::Plain))
{
    build();
    m_selection->setCheckable(true);
    connect(m_selection, &Button::toggled, &model, &DesktopModel::showSelection);
    connect(m_clear, &Button::clicked, &model, [this] { m_model.setFilter({}); });
    connect(m_places, &PlaceChooser::chosen, this, [this](const QString &code) { choose(Facet::Place, code, true); });
    connect(&appearance, &Appearance::changed, this, &FilterPane::restyle);
    connect(&model, &DesktopModel::changed, this, &FilterPane::follow);
    m_selection->setSymbol(Icon::Star);
    m_clear->setSymbol(Icon::Close);
    m_dots = dots();
    retranslate();
    refill();
}

void FilterPane::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(0);
    m_savedGroup->add(m_saved);
    column->addWidget(m_savedGroup);
    connect(m_saved, &SavedFiltersList::rowsChanged, this, &FilterPane::orderStops);
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
    foot->addWidget(&m_saved->saveButton());
    foot->addWidget(m_clear);
    foot->addWidget(m_selection);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_pane, 1);
    outer->addLayout(foot);
}

FilterView FilterPane::view() const
{
    return {m_model.taxonomy(), m_model.interfaceLanguage(), m_model.filter(), m_model.found().counts()};
}

/// Words of another language come with the list in that language: one refill for both.
void FilterPane::follow(DesktopModel::Aspects aspects)
{
    using Aspect = DesktopModel::Aspect;
    if (aspects & Aspect::Taxonomy)
        m_dots = dots();
    const bool first = !m_model.found().answered(); // the numbers are still to come, and the themes with them
    if (aspects & (Aspect::Filter | Aspect::Results) || (aspects & Aspect::Taxonomy && !first))
        refill();
    if (aspects & Aspect::Selection)
        showSelection();
    if (aspects & (Aspect::Saved | Aspect::Query | Aspect::Filter))
        showSaved();
}

/// The list has filled itself: it was told before.
void FilterPane::showSaved()
{
    m_savedGroup->setVisible(!m_saved->rows().isEmpty());
    m_savedGroup->setTitle(tr("Saved filters"), 0);
}

void FilterPane::choose(Facet part, const QString &id, bool on)
{
    m_model.setFilter(withChoice(m_model.filter(), part, id, on));
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
        shown.group->setTitle(partTitle(part, m_model.interfaceLanguage()), activeChoices(part, m_model.filter()));
    }
    m_clear->setVisible(m_model.filter() != Filter{});
    if (others)
        orderStops();
}

/// By Tab in the order they are seen, whichever was made first.
void FilterPane::orderStops()
{
    QWidget *last = &m_savedGroup->title();
    const auto next = [&last](QWidget *widget) {
        if (widget != last)
            setTabOrder(last, widget);
        last = widget;
    };
    const QList<Button *> saved = m_saved->rows(), menus = m_saved->menus();
    for (qsizetype i = 0; i < saved.size(); ++i) {
        next(saved[i]);
        next(menus[i]);
    }
    for (const Facet part : filterParts) {
        next(&group(part).title());
        if (part == Facet::Place)
            next(m_places);
        for (ChoiceRow *row : choices(part).rows())
            next(row);
    }
    next(&m_saved->saveButton());
    next(m_clear);
    next(m_selection);
}

void FilterPane::showSelection()
{
    const QSignalBlocker blocker(m_selection);
    m_selection->setChecked(m_model.isSelectionShown());
    //: Button that shows the fiches a caseworker has put aside.
    m_selection->setWords(tr("My selection (%Ln)", nullptr, static_cast<int>(m_model.selection().size())));
}

void FilterPane::retranslate()
{
    m_clear->setWords(tr("Remove all filters"));
    showSaved();
    showSelection();
}

void FilterPane::restyle()
{
    QHash<QString, QColor> tinted = dots();
    if (tinted == m_dots)
        return; // rows and titles restyle themselves
    m_dots = std::move(tinted);
    refill();
}

QHash<QString, QColor> FilterPane::dots() const
{
    QHash<QString, QColor> dots;
    for (const Theme &theme : m_model.taxonomy().themes())
        dots.insert(theme.id,
                    readableOn(m_appearance.colours().surface, m_appearance.themeColours(theme).ink, shapeContrast));
    return dots;
}

void FilterPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace escale
