// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pageaccessible.h"

#include "l10n/isolate.h"
#include "reader/fichepage.h"

#include <QAccessibleWidget>
#include <QTextBoundaryFinder>

namespace escale {
namespace {

/// IAccessible2's attributes of a text, as Qt's bridge passes them on.
QString attributesOf(const QTextCharFormat &format, const QFont &font, Language language)
{
    QStringList attributes{QStringLiteral("language:") + code(language),
                           QStringLiteral("writing-mode:") +
                               (direction(language) == Qt::RightToLeft ? QLatin1String("rl") : QLatin1String("lr")),
                           QStringLiteral("font-size:%1px").arg(font.pixelSize()),
                           QStringLiteral("font-weight:") +
                               (std::max<int>(format.fontWeight(), font.weight()) >= QFont::Bold
                                    ? QLatin1String("bold")
                                    : QLatin1String("normal"))};
    if (format.fontItalic())
        attributes.append(QStringLiteral("font-style:italic"));
    if (format.fontUnderline())
        attributes.append(QStringLiteral("text-underline-style:solid"));
    if (format.fontStrikeOut())
        attributes.append(QStringLiteral("text-line-through-type:single"));
    if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
        attributes.append(QStringLiteral("text-position:sub"));
    if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
        attributes.append(QStringLiteral("text-position:super"));
    return attributes.join(u';') + u';';
}

/// The whole of the first line: in one of two directions a range has several pieces.
std::optional<QRect> firstLine(const QList<QRectF> &pieces)
{
    if (pieces.isEmpty())
        return std::nullopt;
    QRectF line = pieces.first();
    for (const QRectF &piece : pieces) {
        if (piece.top() == line.top())
            line |= piece;
    }
    return line.toAlignedRect();
}

/// One text of the page, or one link of it. A screen reader moves through its words as through any text.
class AccessibleText final : public QAccessibleInterface,
                             public QAccessibleActionInterface,
                             public QAccessibleTextInterface {
public:
    AccessibleText(FichePage *page, TextFragment *bit, std::optional<FichePage::Link> link)
        : m_page(page), m_bit(bit), m_link(std::move(link))
    {
    }

    [[nodiscard]] bool isValid() const override { return m_page != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_page);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (m_link)
            return QAccessible::Link;
        return m_bit->nature() == TextNature::Paragraph ? QAccessible::Paragraph : QAccessible::Heading;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value && m_link)
            return m_link->address;
        if (what != QAccessible::Name && what != QAccessible::Value)
            return {};
        return withoutIsolates(m_link ? m_bit->text(m_link->range) : m_bit->text());
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        QRect area = m_bit->rect();
        if (m_link) {
            area = firstLine(m_bit->linesOf(m_link->range)).value_or(area);
        }
        return {m_page->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.multiLine = true;
        state.focusable = m_link.has_value();
        state.invisible = !m_page->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return type == QAccessible::ActionInterface && m_link ? static_cast<QAccessibleActionInterface *>(this)
                                                              : nullptr;
    }

    // Offsets are counted from the beginning of this text, or of this link.
    [[nodiscard]] int characterCount() const override
    {
        return m_link ? static_cast<int>(m_link->range.length) : m_bit->length();
    }
    [[nodiscard]] QString text(int start, int end) const override
    {
        const int last = end < 0 ? characterCount() : std::min(end, characterCount());
        const int first = std::clamp(start, 0, last);
        return m_bit->text({origin() + first, last - first});
    }
    [[nodiscard]] int cursorPosition() const override
    {
        const int caret = m_page->caretIn(*m_bit) - origin();
        return caret >= 0 && caret <= characterCount() ? caret : 0;
    }
    void setCursorPosition(int position) override
    {
        m_page->setCaret(*m_bit, origin() + std::clamp(position, 0, characterCount()));
        QAccessibleTextCursorEvent moved(this, cursorPosition());
        QAccessible::updateAccessibility(&moved);
    }
    [[nodiscard]] int selectionCount() const override { return own(m_page->selectionIn(*m_bit)).length > 0 ? 1 : 0; }
    void selection(int index, int *start, int *end) const override
    {
        const TextRange range = index == 0 ? own(m_page->selectionIn(*m_bit)) : TextRange();
        *start = static_cast<int>(range.start);
        *end = static_cast<int>(range.end());
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override
    {
        if (index == 0 && selectionCount() > 0)
            m_page->select(*m_bit, {origin() + cursorPosition(), 0});
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            m_page->select(*m_bit, {origin() + std::min(start, end), std::abs(end - start)});
    }
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QList<QRectF> lines = m_bit->linesOf({origin() + offset, 1});
        const QRect area = lines.isEmpty() ? QRect() : lines.first().toAlignedRect();
        return {m_page->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        const int position = m_bit->positionAt(m_page->mapFromGlobal(point)) - origin();
        return position >= 0 && position <= characterCount() ? position : -1;
    }
    void scrollToSubstring(int start, int end) override
    {
        m_page->bringIntoView(*m_bit, {origin() + start, std::max(1, end - start)});
    }
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override
    {
        const auto [format, run] = m_bit->formatAt(origin() + offset);
        const TextRange range = own(run);
        *start = static_cast<int>(range.start);
        *end = static_cast<int>(range.end());
        return attributesOf(format, m_bit->font(), m_bit->language());
    }
    // Not by the base class: Qt 6.4's never ends on a text without a word ("€").
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        TextRange unit = unitAt(offset, boundary);
        do
            unit = unit.start > 0 ? unitAt(static_cast<int>(unit.start) - 1, boundary) : TextRange{-1, 0};
        while (unit.start > 0 && isGap(unit, boundary));
        return answer(unit, start, end);
    }
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        return answer(unitAt(offset, boundary), start, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        TextRange unit = unitAt(offset, boundary);
        do
            unit = unit.end() < characterCount() ? unitAt(static_cast<int>(unit.end()), boundary) : TextRange{-1, 0};
        while (unit.start >= 0 && isGap(unit, boundary));
        return answer(unit, start, end);
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_link)
            m_page->activate(*m_link);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] int origin() const { return m_link ? static_cast<int>(m_link->range.start) : 0; }
    /// A range of the text as far as it is in this link.
    [[nodiscard]] TextRange own(const TextRange &range) const
    {
        const qsizetype start = std::clamp<qsizetype>(range.start - origin(), 0, characterCount());
        const qsizetype end = std::clamp<qsizetype>(range.end() - origin(), start, characterCount());
        return {start, end - start};
    }
    /// The letter, word, sentence, line (as it is on the page) or paragraph in which an offset is; the units of a text
    /// follow one another without a gap.
    [[nodiscard]] TextRange unitAt(int offset, QAccessible::TextBoundaryType boundary) const
    {
        const int count = characterCount();
        const int at = std::clamp(offset, 0, std::max(0, count - 1));
        switch (boundary) {
        case QAccessible::LineBoundary: {
            TextRange line = m_bit->lineAt(origin() + at);
            if (line.end() == origin() + at ||
                text(static_cast<int>(line.end()) - origin(), static_cast<int>(line.end()) - origin() + 1) == u"\n")
                ++line.length; // the end of a paragraph belongs to its last line
            return own(line);
        }
        case QAccessible::CharBoundary:
            return found(QTextBoundaryFinder::Grapheme, at);
        case QAccessible::WordBoundary:
            return found(QTextBoundaryFinder::Word, at);
        case QAccessible::SentenceBoundary:
            return found(QTextBoundaryFinder::Sentence, at);
        case QAccessible::ParagraphBoundary: {
            const QString all = text(0, count);
            const qsizetype begin = all.lastIndexOf(u'\n', at - 1) + 1, close = all.indexOf(u'\n', at);
            return {begin, (close < 0 ? count : close + 1) - begin};
        }
        case QAccessible::NoBoundary:
            break;
        }
        return {0, count};
    }
    [[nodiscard]] TextRange found(QTextBoundaryFinder::BoundaryType type, int at) const
    {
        const QString all = text(0, characterCount());
        QTextBoundaryFinder finder(type, all);
        finder.setPosition(at);
        const qsizetype start = finder.isAtBoundary() ? at : std::max<qsizetype>(0, finder.toPreviousBoundary());
        finder.setPosition(start);
        const qsizetype end = finder.toNextBoundary();
        return {start, (end < 0 ? all.size() : end) - start};
    }
    /// Between two words: nobody wants to hear a space.
    [[nodiscard]] bool isGap(const TextRange &unit, QAccessible::TextBoundaryType boundary) const
    {
        return boundary == QAccessible::WordBoundary &&
               text(static_cast<int>(unit.start), static_cast<int>(unit.end())).trimmed().isEmpty();
    }
    QString answer(const TextRange &unit, int *start, int *end) const
    {
        *start = static_cast<int>(unit.start);
        *end = static_cast<int>(unit.end());
        return unit.start < 0 ? QString() : text(*start, *end);
    }

    FichePage *m_page;
    TextFragment *m_bit;
    std::optional<FichePage::Link> m_link;
};

class AccessiblePage final : public QAccessibleWidget {
public:
    explicit AccessiblePage(FichePage *page) : QAccessibleWidget(page, QAccessible::Document)
    {
        m_connection = QObject::connect(page, &FichePage::contentReplaced, page, [this] { forget(); });
    }
    ~AccessiblePage() override
    {
        QObject::disconnect(m_connection);
        forget();
    }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(own().size()) + QAccessibleWidget::childCount();
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const qsizetype texts = own().size();
        return index < texts ? QAccessible::accessibleInterface(m_own[index])
                             : QAccessibleWidget::child(index - static_cast<int>(texts));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < own().size(); ++i) {
            if (QAccessible::accessibleInterface(m_own[i]) == child)
                return i;
        }
        const int inner = QAccessibleWidget::indexOfChild(child);
        return inner < 0 ? -1 : inner + static_cast<int>(m_own.size());
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = static_cast<int>(own().size()) - 1; i >= 0; --i) {
            QAccessibleInterface *text = QAccessible::accessibleInterface(m_own[i]);
            if (text->rect().contains(x, y))
                return text;
        }
        return QAccessibleWidget::childAt(x, y);
    }

private:
    /// Made when first asked for: a page nobody listens to costs nothing.
    const QList<QAccessible::Id> &own() const
    {
        auto *page = static_cast<FichePage *>(widget());
        if (!m_own.isEmpty() || page->isEmpty())
            return m_own;
        const QList<FichePage::Link> links = page->links();
        for (TextFragment *bit : page->bits()) {
            m_own.append(QAccessible::registerAccessibleInterface(new AccessibleText(page, bit, std::nullopt)));
            for (const FichePage::Link &link : links) {
                if (link.bit == bit)
                    m_own.append(QAccessible::registerAccessibleInterface(new AccessibleText(page, bit, link)));
            }
        }
        return m_own;
    }
    void forget()
    {
        for (QAccessible::Id id : std::as_const(m_own))
            QAccessible::deleteAccessibleInterface(id);
        m_own.clear();
    }

    mutable QList<QAccessible::Id> m_own;
    QMetaObject::Connection m_connection;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *page = qobject_cast<FichePage *>(object);
    return page != nullptr ? new AccessiblePage(page) : nullptr;
}

} // namespace

void installPageAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace escale
