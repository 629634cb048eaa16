// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pageaccessible.h"

#include "l10n/isolate.h"
#include "reader/fichepage.h"

#include <QAccessibleWidget>

namespace escale {
namespace {

/// One text of the page, or one link of it.
class AccessibleText final : public QAccessibleInterface, public QAccessibleActionInterface {
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
            const QList<QRectF> lines = m_bit->linesOf(m_link->range);
            area = lines.isEmpty() ? area : lines.first().toAlignedRect();
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
        return type == QAccessible::ActionInterface && m_link ? static_cast<QAccessibleActionInterface *>(this)
                                                              : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_link)
            m_page->activate(*m_link);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
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
