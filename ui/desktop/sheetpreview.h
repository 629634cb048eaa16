// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of paper as they will come out, one or two beside each other as the room allows, with the keys to turn over.
// Asks for their pictures by wanted() and shows the old ones until they are there.
#pragma once

#include <QHash>
#include <QImage>
#include <QLabel>
#include <QToolButton>

namespace escale {

class SheetPreview final : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    /// Other sheets than before; none: `words` stand in their place.
    void setSheets(int count, const QString &words = {});
    void setImage(int sheet, const QImage &image);
    [[nodiscard]] int sheets() const { return m_count; }
    /// Counted from 1: the sheets that are in view.
    [[nodiscard]] QList<int> shown() const;
    void turn(int by);
    /// Where the pages stand; below it are the keys that turn them.
    [[nodiscard]] QRect room() const;

Q_SIGNALS:
    void resized();
    /// A picture of this sheet, so many pixels a point.
    void wanted(int sheet, double scale);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int beside() const;
    [[nodiscard]] double scale() const;
    void ask();
    void tell();

    int m_count = 0, m_first = 1;
    QString m_words;
    QHash<int, QImage> m_images;
    QToolButton *m_back, *m_next;
    QLabel *m_numbers;
};

} // namespace escale
