// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche -> the rows of its page, in reading order (reference app section 5, mockups kiosk-4, kiosk-8, desktop-1,
// desktop-2). Every word comes from l10n/ or the catalogue "reader", in the language of its column.
#pragma once

#include "l10n/facts.h"
#include "l10n/titles.h"
#include "reader/gridbox.h"
#include "reader/pagecontent.h"

namespace escale {

class PageBuilder {
public:
    struct Callbacks {
        std::function<void(const QString &themeId)> theme;
        std::function<void(const QString &needId)> need;
    };
    /// Widgets of the page become children of `parent`. Everything is copied: the builder may die before its rows.
    PageBuilder(const PageContent &content, const Appearance &appearance, QWidget *parent, Callbacks callbacks);

    std::vector<PageRow> build();

private:
    struct GroupText {
        TextGroup group;
        Part title, part;
        const QList<Section> Translation::*sections;
    };
    static const std::array<GroupText, 3> &groups();

    // The page from top to bottom.
    void notice();
    void languageNames();
    void head();
    void titles();
    void what();
    void facts();
    [[nodiscard]] GridBox::Shape factShape(Language language) const;
    std::unique_ptr<LayoutBox> factCard(const Fact &fact, Language language, const TextPosition &place);
    void missingBody();
    void group(const GroupText &group);
    void parts();
    void places();
    void externalLink();
    void organisations();
    void thanks();
    void related();
    void publicAddress();

    // Parts of it.
    std::unique_ptr<StackBox> section(const PageColumn &column, const GroupText &group, int index);
    std::unique_ptr<LayoutBox> part(const PageColumn &column, int index);
    std::unique_ptr<FrameBox> noticeBox(const FallbackNotice &words, const TextPosition &place, Language language);
    std::unique_ptr<LayoutBox> callout(const Block &block, const PageColumn &column, TextPosition place);
    void addBlocks(StackBox &stack, const QList<Block> &blocks, const PageColumn &column, const TextPosition &place,
                   qsizetype from, qsizetype to);
    [[nodiscard]] TextLook headingLook(const Block &heading, const PageColumn &column) const;
    std::unique_ptr<LayoutBox> placeCard(const Place &place, int index);
    std::unique_ptr<LayoutBox> iconLine(Icon icon, const QString &text, const TextPosition &place);
    std::unique_ptr<LayoutBox> text(const QString &text, TextRole role, Language language, const TextPosition &place,
                                    TextNature nature, const QColor &ink = {});
    std::unique_ptr<LayoutBox> qr(const QString &address, const QString &title, Language language);
    [[nodiscard]] FrameBox::Shape card(Language language) const;
    [[nodiscard]] QString metaLine() const;
    [[nodiscard]] QString thanksText() const;
    [[nodiscard]] QString takeWithYou() const;
    [[nodiscard]] bool sideBySide() const { return m_content.columns.size() > 1; }
    /// Of an icon beside words of that role: it grows as they do, from the usual size on.
    [[nodiscard]] int grown(int side, TextRole beside) const;
    [[nodiscard]] bool kiosk() const { return m_appearance.profile() == Profile::Kiosk; }
    [[nodiscard]] const Fiche &fiche() const { return m_content.columns.first().read.fiche; }
    [[nodiscard]] Language interfaceLanguage() const { return m_content.interfaceLanguage; }
    [[nodiscard]] QString localised(const char *source, int count = -1) const;
    PageRow &row(const QString &key, int gapBefore);
    /// A row with a cell per column, made by `make`; none when every cell is empty.
    void rowOfColumns(const QString &key, int gapBefore,
                      const std::function<void(StackBox &, const PageColumn &)> &make, qsizetype characters = 0);

    const PageContent m_content;
    const Appearance &m_appearance;
    QWidget *m_parent;
    Callbacks m_callbacks;
    ThemeColours m_theme;
    std::optional<Theme> m_mainTheme;
    std::vector<PageRow> m_rows;
};

/// Keys of the sections of all columns in one order: that of the first column, what only the others have coming after
/// what precedes it there.
QStringList mergedKeys(const QList<QStringList> &columns);

} // namespace escale
