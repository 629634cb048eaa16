// SPDX-License-Identifier: GPL-3.0-or-later
// The panes of the desk side by side: the conversation, or filters and list; and the text. It decides which are in
// sight and how wide they are, as drawn at 1440. What is narrower gives up the filters first, then the list; what is
// wider goes to the text, as far as its lines are good to read, then to the list. Panes moved by hand stay.
#pragma once

#include "desktop/askpane.h"
#include "desktop/filterpane.h"
#include "desktop/readingpane.h"
#include "desktop/resultpane.h"
#include "style/splitter.h"

#include <QSettings>

namespace escale {

class DeskPanes final : public Splitter {
    Q_OBJECT

public:
    /// Takes the panes over.
    DeskPanes(DesktopServices &services, AskPane &ask, FilterPane &filters, ResultPane &results, ReadingPane &reading,
              QWidget *parent = nullptr);

    /// What the person wants to see where there is no room for all of it.
    enum class Front : quint8 { Text, List, Filters };
    /// Ends the conversation too.
    void bringForward(Front front);
    /// A fiche was opened: it comes forward where there is room for one pane, the conversation stays beside it.
    void openText();
    /// Something else is in front of the text; the way back is bringForward(Front::Text).
    [[nodiscard]] bool coversText() const { return m_front != Front::Text && m_room < 3; }
    /// The conversation in place of filters and list.
    void setAsking(bool asking);
    [[nodiscard]] bool isAsking() const { return m_ask.isVisibleTo(this); }
    /// Again, after something that changes what is wanted: language, results, fiche, text size.
    void arrange();

    void remember(QSettings &memory) const;
    void recall(const QSettings &memory);

Q_SIGNALS:
    /// `cramped`: not all of them have room; `filters`: they are in sight.
    void arranged(bool cramped, bool filters);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wholeWidth() const;
    void arrangeAsking();
    /// Which of them are in sight, by how many there is room for.
    void fit(int room);

    DesktopServices &m_services;
    AskPane &m_ask;
    FilterPane &m_filters;
    ResultPane &m_results;
    ReadingPane &m_reading;
    Front m_front = Front::Text;
    int m_room = 3;        ///< panes there is room for
    bool m_byHand = false; ///< somebody has moved them
};

} // namespace escale
