// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a fiche as one painted widget, laid out from the top as far as somebody looks and then, in idle moments,
// to its end. UI thread. FicheView puts it into a scrolling pane.
#pragma once

#include "reader/pagecontent.h"

#include <QWidget>

class QTimer;

namespace escale {

/// A place on the page that stays the same in another language and another width.
struct PageAnchor {
    QString key;         ///< of a row; empty for the top of the page
    double fraction = 0; ///< of the row's height, 0 to 1
};

class FichePage final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives the page.
    explicit FichePage(const Appearance &appearance, QWidget *parent = nullptr);
    ~FichePage() override;

    /// Shows this; the widgets and documents of before are gone.
    void setContent(const PageContent &content);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// Lights the place being said in a column, and a word of it; ranges as in TextPosition.
    void light(int column, const TextPosition &place, const TextRange &word);
    void clearLight();
    /// Of words to find: "loge" is in "logement" while it is being typed.
    enum class LastWord : quint8 { Whole, MayGoOn };
    /// Lights every place where these words stand (search/wordfinder.h), and again in the next content. None: nothing
    /// is lit. Answers how many places there are.
    int find(const QStringList &phrases, LastWord last);
    [[nodiscard]] int foundCount() const { return static_cast<int>(m_found.size()); }
    /// Marks one of them as the one the person is at, and says where it is; lays out as far as that.
    QRect showFound(int index);
    /// The first at or below this height that is laid out; -1 when there is none.
    [[nodiscard]] int foundFrom(int y) const;

    /// Where a place is on the page; lays out as far as it is. Empty when it is not on the page.
    [[nodiscard]] QRect areaOf(int column, const TextPosition &place);

    [[nodiscard]] PageAnchor anchorAt(int y) const;
    [[nodiscard]] int offsetOf(const PageAnchor &anchor);
    /// Lays out everything down to here now.
    void layOutTo(int y);
    void layOutAll();

    /// Paints a part of the page, as it lies, onto something else: paper.
    void paintPart(QPainter &painter, const QRect &part);
    /// Spans from top to bottom that a sheet of paper must not cut: lines, pictures, cards of facts.
    [[nodiscard]] QList<std::pair<int, int>> uncuttable() const;

    /// Of two columns the one in which the selection began, and what stands across both.
    [[nodiscard]] QString selectedText() const;
    /// Both columns.
    void selectAll();
    /// To the clipboard; nothing on a kiosk (law 8).
    void copySelection() const;

    /// What is said at this point, and in which column.
    struct SpokenSpot {
        int column = 0;
        TextPosition place;
    };
    [[nodiscard]] std::optional<SpokenSpot> spokenAt(const QPoint &point) const;

    /// For assistive technology and tests: texts in reading order.
    [[nodiscard]] const std::vector<TextFragment *> &bits() const { return m_bits; }
    /// Links of the page in reading order; lays out the whole page.
    struct Link {
        TextFragment *bit;
        TextRange range;
        QString address;
    };
    [[nodiscard]] const QList<Link> &links();
    // For a screen reader, which moves through a text by itself; positions are those of `bit`, one of bits().
    [[nodiscard]] TextRange selectionIn(const TextFragment &bit) const;
    /// -1 when the caret is in another text, or nowhere.
    [[nodiscard]] int caretIn(const TextFragment &bit) const;
    /// Puts it there, selects nothing, and brings it into view.
    void setCaret(const TextFragment &bit, int position);
    /// On a kiosk nothing is selected (law 8).
    void select(const TextFragment &bit, const TextRange &range);
    void bringIntoView(const TextFragment &bit, const TextRange &range);
    [[nodiscard]] int focusedLink() const { return m_focusedLink; }
    void activate(const Link &link);

Q_SIGNALS:
    void themeChosen(const QString &themeId);
    void needChosen(const QString &needId);
    /// A tap or Enter on a link; an absolute http, https, mailto or tel address.
    void linkActivated(const QString &address);
    /// A tap on words that are said: start there.
    void sentenceTapped(int column, const escale::TextPosition &place);
    /// Something has to come into view: the focused link.
    void wantsToShow(const QRect &area);
    void contentReplaced();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Spot {
        std::size_t bit = 0;
        int position = 0;
        friend auto operator<=>(const Spot &, const Spot &) = default;
    };
    /// What of the Appearance a page is made with; not the language of the interface, which PageContent says.
    struct Look {
        ColourSet colours = ColourSet::Standard;
        int textStep = defaultTextStep;
        double scale = 0;
        friend bool operator==(const Look &, const Look &) = default;
    };
    [[nodiscard]] Look look() const;
    void findAgain();
    [[nodiscard]] QRect areaOf(const TextFragment &bit, const TextRange &range) const;
    [[nodiscard]] std::optional<std::size_t> indexOf(const TextFragment &bit) const;
    void restyle();
    void rebuild();
    void startAgain();
    void layOutRow(std::size_t index);
    void layOutSome();
    void fitHeight();
    [[nodiscard]] QRect contentArea() const;
    [[nodiscard]] int columnOf(const TextFragment *bit) const;
    [[nodiscard]] std::optional<Spot> spotAt(const QPoint &point, std::optional<int> column = {}) const;
    [[nodiscard]] std::optional<int> selectedColumn() const;
    [[nodiscard]] TextDecoration decorationOf(const TextFragment &bit) const;
    void paintColumnsLine(QPainter &painter);
    void tap(const QPoint &point);

    const Appearance &m_appearance;
    PageContent m_content;
    Look m_look; ///< of the rows
    std::vector<PageRow> m_rows;
    std::size_t m_laidOut = 0; ///< rows from the top whose place is known
    std::vector<TextFragment *> m_bits;
    std::vector<int> m_bitColumn;
    std::vector<bool> m_bitAcross; ///< stands in a row of one cell
    QTimer *m_idle;

    std::optional<TextPosition> m_lit;
    TextRange m_word;
    int m_litColumn = 0;

    struct FoundPlace {
        std::size_t bit = 0;
        TextFragment::Found found;
    };
    QStringList m_wanted; ///< phrases to find
    LastWord m_lastWanted = LastWord::Whole;
    std::vector<FoundPlace> m_found; ///< in reading order
    int m_foundNow = -1;

    std::optional<Spot> m_anchor, m_cursor; ///< of the selection
    bool m_wholeSelected = false;           ///< in all columns
    QPoint m_press;
    QList<Link> m_links;
    bool m_linksKnown = false;
    int m_focusedLink = -1;
};

} // namespace escale
