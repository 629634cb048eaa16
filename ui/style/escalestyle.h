// SPDX-License-Identifier: GPL-3.0-or-later
// The look of every standard control of Qt: a QLineEdit, a QTableView or a QDialogButtonBox put on a page is right with
// no further word, in all colour sets, text sizes and both directions. The programs install it once (DesktopProgram,
// KioskProgram) and it follows their Appearance from then on. What it does not know, Fusion draws with our palette.
//
// A control whose entry cannot be taken is marked with the dynamic property `invalid` (setProperty("invalid", true));
// words beside it say what is wrong.
#pragma once

#include "style/choicedrawing.h"
#include "style/fielddrawing.h"
#include "style/menudrawing.h"
#include "style/pushdrawing.h"
#include "style/rangedrawing.h"
#include "style/tabdrawing.h"
#include "style/viewdrawing.h"

#include <QPointer>
#include <QProxyStyle>
#include <QVariantAnimation>

namespace escale {

class EscaleStyle final : public QProxyStyle {
    Q_OBJECT

public:
    /// Style, palette and fonts of the application are those of `appearance` from now on, and change with it. Needs a
    /// QApplication, which owns the style. A second call follows the other appearance instead. UI thread.
    static void install(const Appearance &appearance);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    void drawItemText(QPainter *painter, const QRect &area, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole ink = QPalette::NoRole) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] SubControl hitTestComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                                   const QPoint &point, const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &content,
                                         const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                                QStyleHintReturn *more = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
    [[nodiscard]] QPalette standardPalette() const override { return m_palette; }
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    /// Of controls whose property `invalid` changes.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EscaleStyle();
    void follow(const Appearance &appearance);
    void wear(const Appearance &appearance);
    void wearFonts() const;
    void drawTool(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] double turnOf(const QStyleOption &option) const;
    void turnBars();

    ControlTokens m_tokens;
    QPalette m_palette;
    QMetaObject::Connection m_following;
    PushDrawing m_push;
    FieldDrawing m_field;
    ChoiceDrawing m_choice;
    MenuDrawing m_menu;
    TabDrawing m_tab;
    ViewDrawing m_view;
    RangeDrawing m_range;
    /// Of progress bars without an end.
    mutable QVariantAnimation m_turn;
    mutable QList<QPointer<QWidget>> m_turning;
};

} // namespace escale
