// SPDX-License-Identifier: GPL-3.0-or-later
// The filters beside the list (drawing desktop-1): every part of a Filter, each choice with the number of fiches behind
// it, in groups that open and close. Shows the model's filter and tells it what the person chooses.
#pragma once

#include "desktop/choicelist.h"
#include "desktop/filtergroup.h"
#include "desktop/placechooser.h"
#include "desktop/savedfilterslist.h"
#include "model/desktopmodel.h"
#include "style/button.h"
#include "style/scrollpane.h"

namespace escale {

class FilterPane final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the pane.
    FilterPane(const Appearance &appearance, DesktopModel &model, QWidget *parent = nullptr);

    [[nodiscard]] FilterGroup &group(Facet part) { return *m_parts.at(bit(part)).group; }
    [[nodiscard]] ChoiceList &choices(Facet part) { return *m_parts.at(bit(part)).list; }
    [[nodiscard]] PlaceChooser &placeChooser() { return *m_places; }
    [[nodiscard]] SavedFiltersList &savedFilters() { return *m_saved; }
    /// "Remove all filters": there when something is set.
    [[nodiscard]] Button &clearButton() { return *m_clear; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        FilterGroup *group = nullptr;
        ChoiceList *list = nullptr;
    };
    void build();
    [[nodiscard]] FilterView view() const;
    void follow(DesktopModel::Aspects aspects);
    void choose(Facet part, const QString &id, bool on);
    void refill();
    void showSelection();
    void showSaved();
    void orderStops();
    void retranslate();
    void restyle();
    [[nodiscard]] QHash<QString, QColor> dots() const;

    const Appearance &m_appearance;
    DesktopModel &m_model;

    ScrollPane *m_pane;
    std::array<Part, facetCount> m_parts;
    FilterGroup *m_savedGroup;
    SavedFiltersList *m_saved;
    PlaceChooser *m_places;
    Button *m_selection, *m_clear;
    QHash<QString, QColor> m_dots; ///< by theme
};

} // namespace escale
