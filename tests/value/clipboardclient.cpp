// SPDX-License-Identifier: MIT

// Another program on the same desktop, as a test of the clipboard needs one:
//
//   own [selection]            copies what it reads from standard input, says so, and goes on
//   read FORMAT [selection]    writes what it would paste
//   formats [selection]        writes what there is to paste, one per line
//
// On Wayland only the window that the user is in may do so: there, one comes and waits for a key.

#include <QClipboard>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QRasterWindow>

using namespace Qt::StringLiterals;

/// Ends a loop on the first key.
class KeyWindow : public QRasterWindow
{
public:
    QEventLoop pressed;

protected:
    void keyPressEvent(QKeyEvent *) override { pressed.quit(); }
};

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    KeyWindow window;
    const bool isWayland = QGuiApplication::platformName().startsWith("wayland"_L1);
    if (isWayland) {
        window.resize(100, 100);
        window.show();
        window.pressed.exec();
    }
    QStringList arguments = QGuiApplication::arguments().sliced(1);
    const QClipboard::Mode mode =
        arguments.removeAll(u"selection"_s) > 0 ? QClipboard::Selection : QClipboard::Clipboard;
    QClipboard *clipboard = QGuiApplication::clipboard();

    QFile in;
    QFile out;
    if (!in.open(0, QIODevice::ReadOnly)
        || !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    if (arguments.value(0) == "own"_L1) {
        auto *data = new QMimeData;
        const QByteArray text = in.readAll();
        // QString::fromUtf8() takes U+FEFF at the start for a mark, and drops it.
        const QString bom(text.startsWith("\xEF\xBB\xBF") ? 1 : 0, QChar(0xFEFF));
        data->setText(bom + QString::fromUtf8(text));
        if (!isWayland)                                         // where Qt does it by itself
            data->setData(u"text/plain;charset=utf-8"_s, text); // as browsers and GTK do
        clipboard->setMimeData(data, mode);
        QCoreApplication::processEvents();
        out.write("owned\n");
        return QGuiApplication::exec();
    }
    const QMimeData *data = clipboard->mimeData(mode);
    if (!data)
        return 0;
    if (arguments.value(0) == "read"_L1)
        out.write(data->data(arguments.value(1)));
    else
        out.write(data->formats().join(u'\n').toUtf8());
    return 0;
}
