// SPDX-License-Identifier: GPL-3.0-or-later
// What a tapped link answers on a kiosk, which has no browser and no telephone: the number or the address, large, and a
// code to take it away on a phone of one's own. A hard word answers with what it means. Lies over the page until it is
// closed.
#pragma once

#include "kiosk/pagevoice.h"
#include "plainlanguage/wordexplanations.h"
#include "style/button.h"
#include "style/label.h"

#include <QBoxLayout>
#include <QWidget>

namespace escale {

class LinkCard final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives the card; `parent` is the window it covers.
    LinkCard(const Appearance &appearance, QWidget *parent);

    /// `address`: absolute http, https, mailto or tel, as the feed's door keeps them (feed/links.h).
    void open(const QString &address);
    void open(const WordExplanation &word);
    void close();
    /// What is said of it: what it is, and the number or the address; of a word, what it means, each in its language.
    /// `interface`: of what is ours.
    [[nodiscard]] QList<SpokenText> spoken(Language interface) const;

Q_SIGNALS:
    void listenWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void appear();
    void retranslate();
    void arrange();
    [[nodiscard]] QString words() const;
    [[nodiscard]] int heightAt(int width, int codeSide, int greatestTextStep);

    const Appearance &m_appearance;
    QString m_address;
    std::optional<WordExplanation> m_word;
    QWidget *m_card;
    QVBoxLayout *m_column;
    Label *m_title, *m_number, *m_advice, *m_note;
    QLabel *m_code;
    Button *m_listen, *m_close;
};

/// A telephone number as people of the country write it, in groups; an address of a page without its scheme.
QString shownAddress(const QString &address);

} // namespace escale
