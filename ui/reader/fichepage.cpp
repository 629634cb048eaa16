// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/fichepage.h"

#include "plainlanguage/wordexplanations.h"
#include "reader/pagebuilder.h"

#include <QElapsedTimer>
#include <QResizeEvent>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace escale {
namespace {

constexpr int idleBudget = 5; ///< milliseconds of layout between two events

} // namespace

FichePage::FichePage(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_idle(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &FichePage::layOutSome);
    connect(&appearance, &Appearance::changed, this, &FichePage::restyle);
}

FichePage::~FichePage() = default;

void FichePage::setContent(const PageContent &content)
{
    m_content = content;
    for (PageColumn &column : m_content.columns) {
        Translation &text = column.read.translation;
        text = column.explained ? *std::exchange(column.explained, std::nullopt) : withExplainedWords(std::move(text));
    }
    m_lit.reset();
    rebuild();
}

void FichePage::clear()
{
    m_content = {};
    m_lit.reset();
    rebuild();
}

FichePage::Look FichePage::look() const
{
    return {m_appearance.colourSet(), m_appearance.textStep(), m_appearance.metrics().scale};
}

/// Another language of the interface brings another content, which builds the page once.
void FichePage::restyle()
{
    if (look() != m_look)
        rebuild();
}

void FichePage::rebuild()
{
    m_look = look();
    m_bits.clear();
    m_bitColumn.clear();
    m_bitAcross.clear();
    m_links.clear();
    m_linksKnown = false;
    m_focusedLink = -1;
    m_anchor.reset();
    m_cursor.reset();
    m_rows.clear();
    if (!m_content.columns.isEmpty()) {
        PageBuilder builder(m_content, m_appearance, this,
                            {[this](const QString &id) { Q_EMIT themeChosen(id); },
                             [this](const QString &id) { Q_EMIT needChosen(id); }});
        m_rows = builder.build();
    }
    for (const PageRow &row : m_rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            row.cells[column]->collect(m_bits);
            m_bitColumn.resize(m_bits.size(), static_cast<int>(column));
            m_bitAcross.resize(m_bits.size(), row.cells.size() == 1);
        }
    }
    findAgain();
    Q_EMIT contentReplaced();
    startAgain();
}

void FichePage::startAgain()
{
    m_laidOut = 0;
    const int screen = parentWidget() != nullptr ? parentWidget()->height() : height();
    layOutTo(screen);
    update();
}

QRect FichePage::contentArea() const
{
    const Metrics &metrics = m_appearance.metrics();
    const double em = metrics.textPixels(TextRole::Body, m_appearance.textStep());
    constexpr int longestLine = 46; // in em: about 90 letters; beyond it the eye loses the next line
    const int columns = std::max(1, static_cast<int>(m_content.columns.size()));
    const int most = qRound(em * longestLine) * columns;
    QRect area = rect().adjusted(metrics.pagePadding, metrics.pagePadding, -metrics.pagePadding, -metrics.pagePadding);
    if (area.width() <= most)
        return area;
    // On the kiosk the page stands in the middle, on a desk beside the list.
    if (m_appearance.profile() == Profile::Kiosk)
        area.setLeft(area.left() + (area.width() - most) / 2);
    else if (layoutDirection() == Qt::RightToLeft)
        area.setLeft(area.right() + 1 - most);
    area.setWidth(most);
    return area;
}

void FichePage::layOutRow(std::size_t index)
{
    PageRow &row = m_rows[index];
    const QRect area = contentArea();
    const int y = (index == 0 ? area.top() : m_rows[index - 1].top + m_rows[index - 1].height) + row.gapBefore;
    row.top = y;
    row.height = 0;
    const int columns = static_cast<int>(row.cells.size());
    const int between = columns > 1 ? m_appearance.metrics().pagePadding * 2 : 0;
    const int width = (area.width() - (columns - 1) * between) / columns;
    for (int column = 0; column < columns; ++column) {
        // The first language stands where reading begins.
        const int place = layoutDirection() == Qt::RightToLeft ? columns - 1 - column : column;
        StackBox &cell = *row.cells[static_cast<std::size_t>(column)];
        row.height = std::max(row.height, cell.layOut({area.left() + place * (width + between), y}, width));
    }
    if (row.level) {
        for (const auto &cell : row.cells)
            cell->grow(row.height);
    }
}

void FichePage::layOutTo(int y)
{
    while (m_laidOut < m_rows.size() &&
           (m_laidOut == 0 || m_rows[m_laidOut - 1].top + m_rows[m_laidOut - 1].height <= y))
        layOutRow(m_laidOut++);
    fitHeight();
    if (m_laidOut < m_rows.size())
        m_idle->start(0);
}

void FichePage::layOutAll()
{
    while (m_laidOut < m_rows.size())
        layOutRow(m_laidOut++);
    fitHeight();
}

void FichePage::layOutSome()
{
    QElapsedTimer timer;
    timer.start();
    while (m_laidOut < m_rows.size() && timer.elapsed() < idleBudget)
        layOutRow(m_laidOut++);
    fitHeight();
    if (m_laidOut < m_rows.size())
        m_idle->start(0);
}

/// Rows nobody has laid out yet count by their characters.
void FichePage::fitHeight()
{
    const Metrics &metrics = m_appearance.metrics();
    double height = metrics.pagePadding * 2;
    if (m_laidOut > 0)
        height = m_rows[m_laidOut - 1].top + m_rows[m_laidOut - 1].height + metrics.pagePadding;
    const double em = metrics.textPixels(TextRole::Body, m_appearance.textStep());
    const double lettersPerLine = std::max(1.0, contentArea().width() / (em * 0.5));
    for (std::size_t i = m_laidOut; i < m_rows.size(); ++i)
        height += m_rows[i].gapBefore + em * 1.6 * (2 + double(m_rows[i].characters) / lettersPerLine);
    setMinimumHeight(qRound(height));
}

PageAnchor FichePage::anchorAt(int y) const
{
    for (std::size_t i = 0; i < m_laidOut; ++i) {
        const PageRow &row = m_rows[i];
        if (row.top + row.height > y)
            return i == 0 && y <= row.top ? PageAnchor{}
                                          : PageAnchor{row.key, double(y - row.top) / std::max(1, row.height)};
    }
    return {};
}

int FichePage::offsetOf(const PageAnchor &anchor)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key != anchor.key)
            continue;
        while (m_laidOut <= i)
            layOutRow(m_laidOut++);
        // A screen more, so that the row can be brought to the top.
        const int y = m_rows[i].top + qRound(anchor.fraction * m_rows[i].height);
        layOutTo(y + (parentWidget() != nullptr ? parentWidget()->height() : 0));
        return y;
    }
    // Facts stand a row each beside each other, and in one row alone.
    if (const QString facts = QStringLiteral("facts"); anchor.key.startsWith(facts + u'/'))
        return offsetOf({facts, anchor.fraction});
    return 0;
}

void FichePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        startAgain();
}

int FichePage::columnOf(const TextFragment *bit) const
{
    const auto it = std::find(m_bits.begin(), m_bits.end(), bit);
    return it == m_bits.end() ? 0 : m_bitColumn[static_cast<std::size_t>(it - m_bits.begin())];
}

int FichePage::find(const QStringList &phrases, LastWord last)
{
    m_wanted = phrases;
    m_lastWanted = last;
    findAgain();
    update();
    return foundCount();
}

void FichePage::findAgain()
{
    m_found.clear();
    m_foundNow = -1;
    if (m_wanted.isEmpty())
        return;
    std::array<std::optional<WordFinder>, allLanguages.size()> finders;
    for (std::size_t bit = 0; bit < m_bits.size(); ++bit) {
        const Language language = m_bits[bit]->language();
        auto &finder = finders[static_cast<std::size_t>(language)];
        if (!finder)
            finder.emplace(m_wanted, language, m_lastWanted == LastWord::MayGoOn);
        for (const TextFragment::Found &found : m_bits[bit]->find(*finder))
            m_found.push_back({bit, found});
    }
}

QRect FichePage::areaOf(const TextFragment &bit, const TextRange &range) const
{
    QRectF area;
    for (const QRectF &line : bit.linesOf(range))
        area = area.united(line);
    return area.isEmpty() ? bit.rect() : area.toAlignedRect();
}

QRect FichePage::showFound(int index)
{
    if (index < 0 || index >= foundCount())
        return {};
    m_foundNow = index;
    const FoundPlace &place = m_found[static_cast<std::size_t>(index)];
    const TextFragment &bit = *m_bits[place.bit];
    while (bit.length() == 0 && m_laidOut < m_rows.size())
        layOutRow(m_laidOut++);
    fitHeight();
    update();
    return areaOf(bit, bit.rangeOf(place.found));
}

int FichePage::foundFrom(int y) const
{
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const TextFragment &bit = *m_bits[m_found[i].bit];
        if (bit.length() > 0 && areaOf(bit, bit.rangeOf(m_found[i].found)).bottom() >= y)
            return static_cast<int>(i);
    }
    return -1;
}

QRect FichePage::areaOf(int column, const TextPosition &place)
{
    // The bit may be in a row that is not laid out yet; what is above it must be first.
    for (std::size_t done = m_laidOut; done <= m_rows.size(); ++done) {
        for (std::size_t i = 0; i < m_bits.size(); ++i) {
            if (m_bitColumn[i] != column)
                continue;
            const auto range = m_bits[i]->rangeOf(place);
            if (!range)
                continue;
            return areaOf(*m_bits[i], *range);
        }
        if (done < m_rows.size())
            layOutRow(m_laidOut++);
    }
    fitHeight();
    return {};
}

} // namespace escale
