import { BarChart, CustomChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, SankeyChart, ScatterChart, CustomChart, GridComponent, TooltipComponent, CanvasRenderer]);

// Loaded when the first chart comes into view: with what is drawn here, and nothing else of the library.
export { init } from 'echarts/core';
